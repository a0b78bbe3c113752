import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { Page } from 'playwright-core';
import { openBrowserHost } from '../../../browser/browser-host.ts';
import { bringBack } from '../../../browser/native/window.ts';
import { root } from '../../../build/run.ts';
import { compiled } from '../../support/compiled.ts';

/** Where a started app keeps and saves, and the civil day on which it stands. */
export type AppPlace = { readonly home: string; readonly saveDir: string; readonly today: string };

/** The app as a person sees it: one window, which can be chosen again after it was hidden, and closed. */
export type OpenApp = {
  readonly page: Page;
  readonly show: () => Promise<void>;
  /** The names of the operations that the window asked for since the last time; none where the host cannot tell. */
  readonly asked: () => readonly string[];
  /** Waits until the window waits for no answer, and asks for nothing more; nothing to wait for where the host cannot tell. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const inBrowser = async ({ home, saveDir, today }: AppPlace): Promise<OpenApp> => {
  const host = await openBrowserHost({
    vaultHome: home,
    saveDir,
    today,
    env: compiled,
    headless: true,
    startTimeout: 120_000,
  });
  const asked: string[] = [];
  const { call } = host.store;
  let begun = 0;
  let waiting = 0;
  const listening: typeof call = (name, input) => {
    asked.push(name);
    begun += 1;
    waiting += 1;
    return call(name, input).finally(() => {
      waiting -= 1;
    });
  };
  // What a screen asks for follows from what it was answered: it is quiet once it stays so while the window works on.
  const quiet = async (): Promise<void> => {
    for (let still = 0; still < 3; ) {
      const before = begun;
      await host.page.evaluate(() => undefined);
      still = waiting === 0 && begun === before ? still + 1 : 0;
    }
  };
  Object.assign(host.store, { call: listening });
  return {
    page: host.page,
    show: () => bringBack(host.page.context(), host.page),
    asked: () => asked.splice(0),
    quiet,
    close: host.close,
  };
};

const inElectron = async (dist: string, { home, saveDir, today }: AppPlace): Promise<OpenApp> => {
  const program = readdirSync(dist).find((name) => /^electron(\.exe)?$/i.test(name)) ?? 'electron';
  const app = await _electron.launch({
    executablePath: join(dist, program),
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...(process.env as Record<string, string>),
      VERTROUWD_HOME: home,
      VERTROUWD_TEST: '1',
      VERTROUWD_TEST_TODAY: today,
    },
  });
  // Nobody is there to answer the dialog that asks where to save.
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (_window: unknown, options?: { readonly defaultPath?: string }) => ({
      canceled: false,
      filePath: `${folder}/${(options?.defaultPath ?? 'saved').split(/[/\\]/).at(-1) ?? 'saved'}`,
    });
  }, saveDir);
  return {
    page: await app.firstWindow(),
    asked: () => [],
    quiet: () => Promise.resolve(),
    show: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.restore()),
    close: () => app.close(),
  };
};

/** Opens the app: on Electron when `ELECTRON_OVERRIDE_DIST_PATH` says where that is, else in an installed browser. */
export const openApp = (place: AppPlace): Promise<OpenApp> => {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return dist ? inElectron(dist, place) : inBrowser(place);
};
