import { app, type BrowserWindow } from 'electron';
import { addToZip } from '../vault/hosting/add-to-zip.ts';
import { outgoing } from '../vault/hosting/age.ts';
import type { Host } from '../vault/hosting/host.ts';
import { paperCapabilities } from '../vault/hosting/paper-files.ts';
import type { Store } from '../vault/hosting/store-process.ts';
import { copyForAWhile } from './native/clipboard.ts';
import { chooseFolder, choosePaper, saveWhereAsked } from './native/dialogs.ts';
import type { Printing } from './native/printing.ts';

/** What the machine does for the window when Electron shows it. */
export const capabilities = (
  window: () => BrowserWindow,
  saveDir: string,
  printing: Printing,
  store: Store,
): Host => ({
  'host.describe': async () => ({
    shell: 'electron',
    canChooseFolder: true,
    canHide: true,
    version: app.getVersion(),
  }),
  'document.pdf': async ({ document, name, passphrase }) => ({
    savedAs: await saveWhereAsked(
      window(),
      saveDir,
      await outgoing(name, await printing.print(document), passphrase),
    ),
  }),
  'file.save': async ({ name, base64, passphrase }) => ({
    savedAs: await saveWhereAsked(
      window(),
      saveDir,
      await outgoing(name, Buffer.from(base64, 'base64'), passphrase),
    ),
  }),
  'package.save': async ({ name, base64, document, pages, passphrase }) => ({
    savedAs: await saveWhereAsked(
      window(),
      saveDir,
      await outgoing(
        name,
        addToZip(Buffer.from(base64, 'base64'), pages, await printing.print(document)),
        passphrase,
      ),
    ),
  }),
  ...paperCapabilities(() => choosePaper(window()), store),
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
