import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const results = join(import.meta.dirname, 'out', 'test', 'journeys');

/**
 * The journeys, on the real app in an installed browser (or on Electron: test/e2e/app/open-app.ts). Two at a time,
 * because each starts a browser and a store of its own; never tried twice, because a journey that passes at the
 * second try has failed. The limits only end what hangs: a machine that is slow is no reason to fail.
 */
export default defineConfig({
  testDir: join(import.meta.dirname, 'test', 'e2e'),
  testMatch: '**/*.spec.ts',
  globalSetup: join(import.meta.dirname, 'test', 'e2e', 'app', 'make-ready.ts'),
  outputDir: results,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: { actionTimeout: 60_000 },
});
