import { chromium } from 'playwright-core';
import { printDocument } from '../../vault/hosting/two-pass.ts';
import type { WindowFiles } from '../../vault/hosting/window-files.ts';
import { appOrigin, isOurs, serveOnly } from '../app-page.ts';
import { askBinding, installBridge, storeEvent } from '../bridge-script.ts';
import { explainLaunch, launchOptions } from '../browser-process.ts';

const onPaper = { preferCSSPageSize: true, printBackground: true } as const;

/** Gives a document of renderer/print as the bytes of a tagged PDF. */
export type Print = (document: string) => Promise<Buffer>;

/**
 * Prints in a second browser without a window: nothing flashes on the screen, nothing is shared with the app's page,
 * and it goes when the PDF is there. Its page can do one thing: ask for the document that it must show. When it is ready
 * and how often it is printed is the same for every host (vault/hosting/two-pass.ts).
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
      return await printDocument({
        evaluate: (script) => page.evaluate(script),
        pdf: (kind) => page.pdf({ tagged: kind === 'tagged', outline: kind === 'tagged', ...onPaper }),
      });
    } finally {
      // Nobody waits for the browser to go: that takes a tenth of a second, and it ends with this process at the latest.
      void browser.close().catch(() => undefined);
    }
  };
