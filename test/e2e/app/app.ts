import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../../core/contract/bridge.ts';
import type { In, OpName, Out } from '../../../core/contract/index.ts';
import { passphrase, userLabel } from '../../support/open-vault.ts';
import { openApp, type OpenApp } from './open-app.ts';
import { copyOfHome, type Holding } from './prepared-homes.ts';

export { expect };

/** The app in the hands of one journey. */
export type App = {
  readonly window: () => Page;
  readonly home: string;
  readonly folder: string;
  readonly recoveryCode: string;
  /** Asks the store as the window does: to prepare what a journey is not about, and to look at what it left. */
  readonly call: <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;
  /** Opens the vault without typing, as its founder or as somebody else, and waits for the rail. */
  readonly signIn: (label?: string) => Promise<void>;
  /** Goes to a place of the window, such as `/register`, and waits for its title. */
  readonly goTo: (place: string) => Promise<void>;
  /** Chooses the window again after it was hidden. Until then the browser draws it once a second, and a press waits for that. */
  readonly show: () => Promise<void>;
  /** The names of the operations that the window asked for since the last time. */
  readonly asked: OpenApp['asked'];
  /** Closes the window and starts the app again on the same folder. */
  readonly restart: (today?: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Waits for a saved file whose name matches, and gives its full path. */
  readonly saved: (name: RegExp) => Promise<string>;
};

type Options = { readonly holding: Holding; readonly isSignedIn: boolean; readonly today: string };

const saveDirOf = (home: string): string => join(home, 'saved');

const fileIn = (folder: string, name: RegExp): string | undefined =>
  existsSync(folder) ? readdirSync(folder).find((each) => name.test(each)) : undefined;

const start = async (options: Options, complaints: string[]): Promise<App> => {
  const { home, recoveryCode } = await copyOfHome(options.holding, options.today);
  const saveDir = saveDirOf(home);
  const open = async (today: string) => {
    const opened = await openApp({ home, saveDir, today });
    await opened.page.setViewportSize({ width: 1280, height: 800 });
    // What moves is waited for at every press; that it moves is not what a journey is about.
    await opened.page.emulateMedia({ reducedMotion: 'reduce' });
    opened.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    opened.page.on('pageerror', (error) => complaints.push(String(error)));
    return opened;
  };
  let shown = await open(options.today);
  const window = () => shown.page;

  const call: App['call'] = async (name, input) => {
    const reply = await window().evaluate(
      ([operation, given]) =>
        (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd.call(operation, given),
      [name, input] as const,
    );
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as never;
  };
  return {
    window,
    home,
    folder: join(home, 'kluis.vertrouwd'),
    recoveryCode,
    call,
    signIn: async (label = userLabel) => {
      await call('vault.unlock', { label, passphrase });
      await window().reload();
      await window().getByRole('navigation').first().waitFor();
    },
    goTo: async (place) => {
      await window().evaluate((to) => {
        globalThis.location.hash = to;
      }, place);
      // Where there is room for one column only, the title of the sheet can be there without being seen.
      await window().locator('h1').first().waitFor({ state: 'attached' });
      await shown.quiet();
      await window().locator('[aria-busy=true]').waitFor({ state: 'detached' });
    },
    show: () => shown.show(),
    asked: () => shown.asked(),
    restart: async (today = options.today) => {
      await shown.close();
      shown = await open(today);
    },
    close: () => shown.close(),
    saved: async (name) => {
      await expect.poll(() => fileIn(saveDir, name)).toBeTruthy();
      return join(saveDir, fileIn(saveDir, name) ?? '');
    },
  };
};

/**
 * A journey on the app. `test.use({ holding, isSignedIn, today })` says what is there when it begins. Whatever it
 * does, the page may not complain: no error, and no violation of the content policy.
 */
export const test = base.extend<Options & { readonly app: App }>({
  holding: ['imported', { option: true }],
  isSignedIn: [true, { option: true }],
  today: ['2026-11-21', { option: true }],
  app: async ({ holding, isSignedIn, today }, provide, info) => {
    const complaints: string[] = [];
    const app = await start({ holding, isSignedIn, today }, complaints);
    if (isSignedIn && holding !== 'no-vault') await app.signIn();
    await provide(app);
    if (info.status !== info.expectedStatus)
      await app.window().screenshot({ path: info.outputPath('window.png') });
    await app.close();
    rmSync(app.home, { recursive: true, force: true });
    expect(complaints, 'what the page complained about').toEqual([]);
  },
});
