import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/faults/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By itself it leaves one of two cores idle.
    maxWorkers: 2,
  },
});
