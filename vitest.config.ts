import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@node-rs\/argon2$/,
        replacement: join(import.meta.dirname, 'test', 'support', 'argon2-once.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/faults/**'],
    globalSetup: ['test/support/compile-store.ts'],
    // The limits only end what hangs: a machine that is slow is no reason to fail.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    // Loading the app's modules anew for each of some 250 files was a third of all work. No module keeps what a test
    // leaves: nothing of our own is mocked, and what is kept is kept by its store, its folder or its key.
    isolate: false,
    // By itself it leaves one of two cores idle.
    maxWorkers: 2,
  },
});
