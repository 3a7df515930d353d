import { defineConfig } from 'vitest/config';

// What an attacker, a broken file or a long day may do. KEYMENDER_PROOF_SCALE says how much of it: see scripts/proof.mjs.
export default defineConfig({
  test: {
    include: ['tests/proof/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
