import { defineConfig } from 'vitest/config';

// Every fault at every system call takes minutes: a suite of its own, beside the quick one.
export default defineConfig({
  test: {
    include: ['tests/fault/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Some wait for a drive that does not answer while others run processes of their own.
    maxWorkers: 2,
  },
});
