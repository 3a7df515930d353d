import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,oracle,fault}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    // Two cores: more workers only fight each other.
    maxWorkers: 2,
  },
});
