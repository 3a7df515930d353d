import { defineConfig } from '@playwright/test';

const report = process.env.KEYMENDER_REPORT;

export default defineConfig({
  testDir: 'tests/package',
  testMatch: '*.spec.ts',
  outputDir: 'artifacts/package/results',
  workers: 1,
  timeout: 60_000,
  use: { actionTimeout: 10_000 },
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
});
