import { defineConfig } from 'vitest/config';

// Every fault at every system call takes minutes: a suite of its own, beside the quick one.
export default defineConfig({
  test: {
    include: ['tests/fault/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each test runs processes of its own, two at a time.
    maxWorkers: 1,
  },
});
