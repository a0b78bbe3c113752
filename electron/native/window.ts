import { app, BrowserWindow } from 'electron';
import { appOrigin, webPreferences } from './security.ts';

/** Loads the app's first page. */
export const loadApp = (window: BrowserWindow): Promise<void> => window.loadURL(`${appOrigin}/`);

/** Makes the window, empty; it is shown when it has something to show. */
export const makeWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Vertrouwd',
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    webPreferences: webPreferences(preload, app.isPackaged),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', () => void loadApp(window));
  return window;
};

/** Brings the window back and to the front, as a second start does. */
export const bringBack = (window: BrowserWindow | null): void => {
  window?.restore();
  window?.focus();
};
