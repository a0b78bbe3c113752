import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { StoreEvent } from '../core/contract/bridge.ts';
import { answerWindow } from '../vault/hosting/answer-window.ts';
import { openLog } from '../vault/log.ts';
import { lockStore } from '../vault/hosting/lock-store.ts';
import { keepStore, type Store } from '../vault/hosting/store-process.ts';
import { paperCapabilities } from '../vault/hosting/paper-files.ts';
import { paperOut } from '../vault/hosting/paper-out.ts';
import { readWindowFiles, type WindowFiles } from '../vault/hosting/window-files.ts';
import { appOrigin, isOurs, serveOnly } from './app-page.ts';
import { askBinding, installBridge, storeEvent } from './bridge-script.ts';
import { launchWindow, requireMajor, StartError } from './browser-process.ts';
import { capabilities } from './capabilities.ts';
import { chooseFile } from './native/choose-file.ts';
import { printWith } from './native/printing.ts';
import { makeProfile, removeProfile } from './native/profile.ts';
import { renewPage } from './native/renew.ts';
import { bringBack } from './native/window.ts';
import { claimInstance } from './single-instance.ts';
import { builtStore, forkStore } from '../vault/hosting/fork-store.ts';

const root = join(import.meta.dirname, '..');

/** How to open the app in an installed browser. Only the first three concern a user; the rest is for tests and the demo. */
export type BrowserHostOptions = {
  /** Folder for settings and the default vault; made when missing. */
  readonly vaultHome: string;
  readonly headless: boolean;
  /** Folder in which files and PDFs are saved; made when missing. */
  readonly saveDir: string;
  /** Extra arguments for the browser. */
  readonly args?: readonly string[];
  /**
   * The civil day that the store takes for today; it then also derives keys cheaply. Never passed in production: there
   * the store asks the clock, and a derivation costs what it must.
   */
  readonly today?: string;
  /** Other settings for the store's process. */
  readonly env?: Readonly<Record<string, string>>;
  /** The window's files, when they are not those of `out/renderer`. */
  readonly files?: WindowFiles;
  readonly storeScript?: string;
  /** How long the browser may take to start, in milliseconds. */
  readonly startTimeout?: number;
};

/** The app in a running browser. `closed` settles when the window is gone, however that came about. */
export type BrowserHost = {
  readonly page: Page;
  readonly store: Store;
  readonly close: () => Promise<void>;
  readonly closed: Promise<void>;
};

const forward = (page: Page, event: StoreEvent): void => {
  page
    .evaluate(
      ([kind, detail]) => {
        const scope = globalThis as unknown as {
          readonly CustomEvent: new (kind: string, init: { detail: unknown }) => unknown;
          readonly dispatchEvent: (event: unknown) => void;
        };
        scope.dispatchEvent(new scope.CustomEvent(kind, { detail }));
      },
      [storeEvent, event] as const,
    )
    // A page that is being closed or reloaded asks for the state itself when it is back.
    .catch(() => undefined);
};

const startStore = (options: BrowserHostOptions): Store =>
  keepStore(
    forkStore(
      options.storeScript ?? builtStore,
      {
        ...options.env,
        VERTROUWD_HOME: options.vaultHome,
        ...(options.today === undefined ? {} : { VERTROUWD_TEST: '1', VERTROUWD_TEST_TODAY: options.today }),
      },
      options.today === undefined ? 'silent' : 'loud',
    ),
  );

/**
 * Opens the app in an installed Chromium, Chrome or Edge, over a pipe. Only the app's own page, in its main frame and
 * at its own origin, is answered; every other page is closed, every other origin aborted. The profile lives in
 * `vaultHome/window` and is removed at the start and at the end. Throws `StartError` with a sentence for the person:
 * already open, no browser, too old, does not answer.
 */
export const openBrowserHost = async (options: BrowserHostOptions): Promise<BrowserHost> => {
  const { args = [], startTimeout = 10_000 } = options;
  mkdirSync(options.vaultHome, { recursive: true, mode: 0o700 });
  const profile = join(options.vaultHome, 'window');
  let show = (): void => undefined;
  const instance = await claimInstance(options.vaultHome, () => show());
  if (!instance)
    throw new StartError(
      'Vertrouwd is al open. Ga naar dat venster. (Vertrouwd is already open; go to that window.)',
    );
  makeProfile(profile);

  const { promise: closed, resolve: settleClosed } = Promise.withResolvers<void>();
  const store = startStore(options);
  let closing: Promise<void> | null = null;
  let context: BrowserContext | null = null;
  const finish = async (): Promise<void> => {
    await lockStore(store, { because: 'ended' });
    await context?.close().catch(() => undefined);
    // While it was closing, the window may have asked for the state and so started a new, locked one.
    store.end();
    removeProfile(profile);
    instance.release();
    settleClosed();
  };
  const close = (): Promise<void> => (closing ??= finish());

  try {
    // The first thing that a page asks: the store starts while the browser does.
    void store.call('vault.state', {});
    const files = options.files ?? readWindowFiles(join(root, 'out', 'renderer'));
    context = await launchWindow(profile, options.headless, startTimeout, args);
    const page = context.pages()[0] ?? (await context.newPage());
    requireMajor(context.browser()?.version() ?? '');
    context.on('page', (other) => void other.close());
    context.on('close', () => void close());
    page.on('close', () => void close());
    page.on('crash', () => void close());

    await serveOnly(context, files, {
      out: paperOut(store),
      mayFetch: (frame) => isOurs(page, { page: frame.page(), frame }),
    });
    const host = capabilities({
      context,
      page,
      saveDir: options.saveDir,
      canHide: !options.headless,
      print: printWith(files, startTimeout, args),
      papers: paperCapabilities(() => chooseFile(page), store),
      quit: () => void close(),
    });
    const answer = answerWindow(store, host, openLog(options.vaultHome));
    await page.exposeBinding(askBinding, async (source, asked: unknown, name: unknown, input: unknown) => {
      if (!isOurs(page, source)) return { ok: false, error: { code: 'refused', rule: 'not-our-page' } };
      if (asked === 'call' || asked === 'host') return answer(asked, name, input);
      return asked === 'document' ? '' : { ok: false, error: { code: 'refused', rule: 'unknown-operation' } };
    });
    await page.addInitScript(installBridge, { origin: appOrigin, event: storeEvent });
    store.listen((event) => {
      forward(page, event);
      if (event.kind !== 'locked' || closing) return;
      // A page that cannot be replaced still shows what it showed: then the whole window goes.
      renewPage(page, event.because).catch(() => close());
      // The first thing that the fresh page asks: the store starts while the page loads.
      void store.call('vault.state', {});
    });
    const open = context;
    show = () => void bringBack(open, page).catch(() => undefined);
    await page.goto(`${appOrigin}/`);
    return { page, store, close, closed };
  } catch (error) {
    await close();
    throw error;
  }
};
