import { app, type BrowserWindow } from 'electron';
import type { Host } from '../vault/hosting/host.ts';
import { copyForAWhile } from './native/clipboard.ts';
import { chooseFolder, saveWhereAsked } from './native/dialogs.ts';
import type { Printing } from './native/printing.ts';

/** What the machine does for the window when Electron shows it. */
export const capabilities = (window: () => BrowserWindow, saveDir: string, printing: Printing): Host => ({
  'host.describe': async () => ({
    shell: 'electron',
    canChooseFolder: true,
    canHide: true,
    version: app.getVersion(),
  }),
  'document.pdf': async ({ document, name }) => ({
    savedAs: await saveWhereAsked(window(), saveDir, name, await printing.print(document)),
  }),
  'file.save': async ({ name, base64 }) => ({
    savedAs: await saveWhereAsked(window(), saveDir, name, Buffer.from(base64, 'base64')),
  }),
  'folder.choose': async () => ({ path: await chooseFolder(window()) }),
  'clipboard.copy': async ({ text }) => {
    await copyForAWhile(text);
    return {};
  },
  'window.hide': async () => {
    window().minimize();
    return {};
  },
  'app.quit': async () => {
    app.quit();
    return {};
  },
});
