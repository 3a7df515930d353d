import { defineConfig } from 'vitest/config';

// Faults at every system call take minutes: a suite of its own, beside the quick one.
const limitMs = process.env['KEYMENDER_EVERY_CALL'] === undefined ? 60_000 : 20 * 60_000;

export default defineConfig({
  test: {
    include: ['tests/fault/**/*.test.ts'],
    environment: 'node',
    testTimeout: limitMs,
    hookTimeout: 60_000,
    // Some wait for a drive that does not answer while others run processes of their own.
    maxWorkers: 2,
  },
});
