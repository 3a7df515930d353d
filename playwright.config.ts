import { defineConfig } from '@playwright/test';

const report = process.env.KEYMENDER_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'artifacts/e2e',
  // One tray, one keyring, one screen: the tests share a desktop.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
});
