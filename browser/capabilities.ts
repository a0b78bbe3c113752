import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addToZip } from '../vault/hosting/add-to-zip.ts';
import { outgoing } from '../vault/hosting/age.ts';
import type { Host } from '../vault/hosting/host.ts';
import { saveInto } from '../vault/hosting/save-file.ts';
import { copyWith } from './native/clipboard.ts';
import type { Print } from './native/printing.ts';
import { minimise } from './native/window.ts';

const version = async (): Promise<string> => {
  const manifest = await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
};

/** What the machine does for the window when a browser shows it. A browser has no folder dialog: files go to `saveDir`. */
export const capabilities = (has: {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly saveDir: string;
  readonly canHide: boolean;
  readonly print: Print;
  readonly papers: Pick<Host, 'attachment.choose' | 'attachment.send'>;
  readonly quit: () => void;
}): Host => {
  const copy = copyWith(has.context, has.page);
  const save = async (name: string, clear: Uint8Array, passphrase: string | undefined): Promise<string> => {
    const file = await outgoing(name, clear, passphrase);
    return saveInto(has.saveDir, file.name, file.bytes);
  };
  return {
    'host.describe': async () => ({
      shell: 'browser',
      canChooseFolder: false,
      canHide: has.canHide,
      version: await version(),
    }),
    'document.pdf': async ({ document, name, passphrase }) => ({
      savedAs: await save(name, await has.print(document), passphrase),
    }),
    'file.save': async ({ name, base64, passphrase }) => ({
      savedAs: await save(name, Buffer.from(base64, 'base64'), passphrase),
    }),
    'package.save': async ({ name, base64, document, pages, passphrase }) => ({
      savedAs: await save(
        name,
        addToZip(Buffer.from(base64, 'base64'), pages, await has.print(document)),
        passphrase,
      ),
    }),
    ...has.papers,
    'folder.choose': async () => ({ path: null }),
    'clipboard.copy': async ({ text }) => {
      await copy(text);
      return {};
    },
    'window.hide': async () => {
      await minimise(has.context, has.page);
      return {};
    },
    'app.quit': async () => {
      has.quit();
      return {};
    },
  };
};
