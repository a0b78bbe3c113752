import { app, BrowserWindow, type WebContents } from 'electron';
import { appOrigin, webPreferences } from './security.ts';

/** Settles when the print page says that it is ready, with an attribute `data-ready` on any element. */
const untilReady = `new Promise((settle) => {
  const look = () => document.querySelector('[data-ready]') ? settle() : setTimeout(look, 20);
  look();
})`;

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
        await window.webContents.executeJavaScript(untilReady);
        return await window.webContents.printToPDF({
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          preferCSSPageSize: true,
          printBackground: true,
        });
      } finally {
        window.destroy();
      }
    },
  };
};
