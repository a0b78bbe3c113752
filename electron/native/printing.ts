import { app, BrowserWindow, type WebContents } from 'electron';
import { printDocument } from '../../vault/hosting/two-pass.ts';
import { appOrigin, webPreferences } from './security.ts';

/** Prints documents in hidden windows, and knows which window must show which document. */
export type Printing = {
  readonly print: (document: string) => Promise<Buffer>;
  readonly documentFor: (contents: WebContents) => string | null;
};

/** Prints a document of renderer/print to a tagged PDF in a window that is never shown and closed at once. */
export const printWith = (preload: string): Printing => {
  const documents = new WeakMap<WebContents, string>();
  return {
    documentFor: (contents) => documents.get(contents) ?? null,
    print: async (document) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: webPreferences(preload, app.isPackaged),
      });
      try {
        documents.set(window.webContents, document);
        await window.loadURL(`${appOrigin}/print.html`);
        return await printDocument({
          evaluate: (script): Promise<unknown> => window.webContents.executeJavaScript(script),
          pdf: (kind) =>
            window.webContents.printToPDF({
              generateTaggedPDF: kind === 'tagged',
              generateDocumentOutline: kind === 'tagged',
              preferCSSPageSize: true,
              printBackground: true,
            }),
        });
      } finally {
        window.destroy();
      }
    },
  };
};
