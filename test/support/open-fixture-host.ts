import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserHost, type BrowserHostOptions, openBrowserHost } from '../../browser/browser-host.ts';
import type { Bridge, Reply } from '../../core/contract/bridge.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';

/** What the echo store answers. */
export type Echo = {
  readonly name: string;
  readonly input: unknown;
  readonly pid: number;
  readonly env: readonly string[];
};

/** A new, empty folder under the system's temporary folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));

/** Opens the real browser host on a window of a few lines and on the echo store. */
export const openFixtureHost = (more: Partial<BrowserHostOptions> = {}): Promise<BrowserHost> =>
  openBrowserHost({
    vaultHome: emptyFolder(),
    saveDir: emptyFolder(),
    headless: true,
    files: readWindowFiles(join(import.meta.dirname, 'window-fixture')),
    storeScript: join(import.meta.dirname, 'echo-store.ts'),
    startTimeout: 60_000,
    ...more,
  });

/** Asks through the bridge of a page, as the window does. */
export const ask = (
  page: Page,
  half: 'call' | 'host',
  name: string,
  input: unknown = {},
): Promise<Reply<unknown>> =>
  page.evaluate(
    ([which, operation, value]) =>
      (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd[which](operation, value),
    [half, name, input] as const,
  );

/** The value of a reply, or a failed test. */
export const valueOf = <T>(reply: Reply<unknown>): T => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.error)}`);
  return reply.value as T;
};
