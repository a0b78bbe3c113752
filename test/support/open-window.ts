import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpName } from '../../core/contract/index.ts';
import { openBrowserHost } from '../../browser/browser-host.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';
import { emptyHome, openTestVault, passphrase, type TestVault, userLabel } from './open-vault.ts';
import { whyKept } from './a-client.ts';
import { compiled } from './compiled.ts';

const rendererIn = (folder: string) => readWindowFiles(folder);
const fixture = join(import.meta.dirname, '..', 'fixtures', 'clientenlijst.csv');

/** The app's own window over a fictitious vault, as the tests, the demo and the pictures use it. */
export type TestWindow = {
  readonly page: Page;
  readonly vault: TestVault;
  readonly saveDir: string;
  /** Types the passphrase of the test vault into the lock screen through the store, and waits for the first screen. */
  readonly unlock: () => Promise<void>;
  /** Keeps what the window asks of one operation waiting, until the function that it gives is called. */
  readonly holdBack: (name: OpName) => () => void;
  readonly close: () => Promise<void>;
};

/** What the vault holds when the window opens. */
export type Holding = 'no-vault' | 'rules' | 'imported';

/** Imports the whole fictitious list, as it is. */
export const importFixture = async (vault: TestVault): Promise<void> => {
  const { mapping } = await vault.call('imports.read', { base64: readFileSync(fixture).toString('base64') });
  await vault.call('imports.run', {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  });
  await vault.call('vault.finishSetup', {});
};

/**
 * Makes a vault in this process, closes it, and opens it in the real window (headless, real store process). `renderer`
 * is the folder with the built window; by default `out/renderer`.
 */
export const openTestWindow = async (
  holding: Holding,
  options: {
    readonly today?: string;
    readonly renderer?: string;
    readonly size?: { readonly width: number; readonly height: number };
  } = {},
): Promise<TestWindow> => {
  const today = options.today ?? '2026-11-21';
  const vault = holding === 'no-vault' ? emptyHome(today) : await openTestVault({ today, isMorning: true });
  if (holding === 'imported') await importFixture(vault);
  if (holding === 'rules') await vault.call('vault.finishSetup', {});
  await vault.reply('vault.lock', {});
  const saveDir = join(vault.home, 'saved');
  const host = await openBrowserHost({
    vaultHome: vault.home,
    headless: true,
    saveDir,
    today,
    env: compiled,
    ...(options.renderer ? { files: rendererIn(options.renderer) } : {}),
  });
  await host.page.setViewportSize(options.size ?? { width: 1280, height: 800 });
  // A colour that is still changing is no colour yet: what axe measures must stand still.
  await host.page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    page: host.page,
    vault,
    saveDir,
    unlock: async () => {
      await host.store.call('vault.unlock', { label: userLabel, passphrase });
      await host.page.reload();
      await host.page.getByRole('navigation').first().waitFor();
    },
    holdBack: (name) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const { call } = host.store;
      const slow: typeof call = async (asked, input) => {
        if (asked === name) await promise;
        return call(asked, input);
      };
      Object.assign(host.store, { call: slow });
      return () => {
        Object.assign(host.store, { call });
        resolve();
      };
    },
    close: async () => {
      await host.close();
      await vault.close();
    },
  };
};
