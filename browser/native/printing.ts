import { chromium } from 'playwright-core';
import type { WindowFiles } from '../../vault/hosting/window-files.ts';
import { appOrigin, isOurs, serveOnly } from '../app-page.ts';
import { askBinding, installBridge, storeEvent } from '../bridge-script.ts';
import { explainLaunch, launchOptions } from '../browser-process.ts';

/** How long the print page may take to show its document, in milliseconds; the longest register needs two seconds. */
const readyTimeout = 15_000;

/** Gives a document of renderer/print as the bytes of a tagged PDF. */
export type Print = (document: string) => Promise<Buffer>;

/**
 * Prints in a second browser without a window: nothing flashes on the screen, nothing is shared with the app's page,
 * and it goes when the PDF is there. Its page can do one thing: ask for the document that it must show. It says that
 * it is ready with an attribute `data-ready` on any element.
 */
export const printWith =
  (files: WindowFiles, timeout: number, args: readonly string[]): Print =>
  async (document) => {
    const browser = await chromium
      .launch({ ...launchOptions(timeout, args), headless: true })
      .catch((error: unknown) => {
        throw explainLaunch(error);
      });
    try {
      const context = await browser.newContext({ acceptDownloads: false, serviceWorkers: 'block' });
      await serveOnly(context, files);
      const page = await context.newPage();
      context.on('page', (other) => void other.close());
      await page.exposeBinding(askBinding, (source, asked: unknown) => {
        if (asked === 'document') return isOurs(page, source) ? document : '';
        return { ok: false, error: { code: 'refused', rule: 'print-page' } };
      });
      await page.addInitScript(installBridge, { origin: appOrigin, event: storeEvent });
      await page.goto(`${appOrigin}/print.html`);
      await page.locator('[data-ready]').first().waitFor({ state: 'attached', timeout: readyTimeout });
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      // Nobody waits for the browser to go: that takes a tenth of a second, and it ends with this process at the latest.
      void browser.close().catch(() => undefined);
    }
  };
