import { defineConfig } from 'vitest/config';

/** The faults of `npm run test:faults`: kills, power cuts and full disks. They take minutes, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/support/compile-store.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    pool: 'forks',
    fileParallelism: false,
  },
});
