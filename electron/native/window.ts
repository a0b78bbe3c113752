import { app, BrowserWindow, type Rectangle } from 'electron';
import type { LockReason } from '../../core/contract/bridge.ts';
import { freshAddress, hidesFromCapture, title, webPreferences } from './security.ts';

/** Where a window stands, and whether it is put away. */
type Place = { readonly bounds: Rectangle; readonly isMinimized: boolean };

const firstPlace = { bounds: { width: 1280, height: 800 }, isMinimized: false };

/** Loads the app's first page; after a lock, with the reason and the place in the window where one was. */
export const loadApp = (window: BrowserWindow, because?: LockReason, from?: string): Promise<void> =>
  window.loadURL(freshAddress(because, from));

/** Makes the window, empty; it is shown when it has something to show. Its title never changes. */
export const makeWindow = (
  preload: string,
  { bounds, isMinimized }: Place | typeof firstPlace = firstPlace,
): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    title,
    minWidth: 480,
    minHeight: 400,
    show: false,
    webPreferences: webPreferences(preload, app.isPackaged),
  });
  window.setContentProtection(hidesFromCapture);
  window.once('ready-to-show', () => (isMinimized ? window.minimize() : window.show()));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('render-process-gone', () => void loadApp(window));
  return window;
};

/** The one window of the app, which a lock replaces by another in its place. */
export type MainWindow = {
  readonly current: () => BrowserWindow | null;
  readonly open: () => Promise<void>;
  /** Takes the window off the screen at once. */
  readonly hide: () => void;
  /** Destroys the window, with its process and all that its page read, and puts a fresh one in its place. */
  readonly renew: (because: LockReason) => Promise<void>;
};

/** Keeps the one window. */
export const keepWindow = (preload: string): MainWindow => {
  let window: BrowserWindow | null = null;
  const show = (next: BrowserWindow): void => {
    window = next;
    next.once('closed', () => {
      if (window === next) window = null;
    });
  };
  return {
    current: () => window,
    open: async () => {
      const first = makeWindow(preload);
      show(first);
      await loadApp(first);
    },
    hide: () => window?.hide(),
    renew: async (because) => {
      const old = window;
      if (!old) return;
      const from = old.webContents.getURL();
      const fresh = makeWindow(preload, { bounds: old.getBounds(), isMinimized: old.isMinimized() });
      show(fresh);
      old.destroy();
      await loadApp(fresh, because, from);
    },
  };
};

/** Brings the window back and to the front, as a second start does. */
export const bringBack = (window: BrowserWindow | null): void => {
  window?.restore();
  window?.focus();
};
