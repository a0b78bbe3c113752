import type { BrowserContext, Page } from 'playwright-core';
import { appOrigin } from '../app-page.ts';

type WithClipboard = {
  readonly navigator: {
    readonly clipboard: {
      readonly readText: () => Promise<string>;
      readonly writeText: (text: string) => Promise<void>;
    };
  };
};

/** How long a copied text stays on the clipboard, in milliseconds. */
export const clearsAfter = 10_000;

/** Runs in the page. */
const clearWhenStill = async (copied: string): Promise<void> => {
  const { clipboard } = (globalThis as unknown as WithClipboard).navigator;
  if ((await clipboard.readText()) === copied) await clipboard.writeText('');
};

/**
 * Copies a text and clears the clipboard after ten seconds, unless something else was copied meanwhile. The page may
 * use the clipboard only while the host does this, not by itself.
 */
export const copyWith = (context: BrowserContext, page: Page) => {
  const allowed = async (work: () => Promise<void>): Promise<void> => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: appOrigin });
    try {
      await work();
    } finally {
      await context.clearPermissions();
    }
  };
  const clear = (copied: string): Promise<void> => allowed(() => page.evaluate(clearWhenStill, copied));
  return async (text: string): Promise<void> => {
    await allowed(() =>
      page.evaluate(
        (copied) => (globalThis as unknown as WithClipboard).navigator.clipboard.writeText(copied),
        text,
      ),
    );
    setTimeout(() => {
      // The page can be closed by then; with it, the right to touch the clipboard is gone.
      clear(text).catch(() => undefined);
    }, clearsAfter).unref();
  };
};
