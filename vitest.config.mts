import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The window's classes are compiled; tests/kit/window-environment.ts says why they are compiled for a browser.
  plugins: [svelte({ configFile: './svelte.config.mjs' })],
  test: {
    include: ['tests/{unit,oracle}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    // Two cores: more workers only fight each other.
    maxWorkers: 2,
  },
});
