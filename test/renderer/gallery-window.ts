import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserPath } from '../../browser/browser-process.ts';
import { buildGallery } from '../../build/outputs.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** A window on the gallery under the app's own content policy; `complaints` holds whatever the browser complained of. */
export type GalleryWindow = {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Goes to a place such as `fields`, with `?theme=dark` and the like. */
  readonly open: (place: string, query?: string) => Promise<void>;
};

const openWindow = async (browser: Browser, built: string): Promise<GalleryWindow> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(built, pathname)).catch(() => null);
    if (!body) return route.fulfill({ status: 404 });
    const contentType = types[extname(pathname)] ?? 'application/octet-stream';
    if (!contentType.startsWith('text/html')) return route.fulfill({ body, contentType });
    return route.fulfill({
      body: body.toString('utf8').replaceAll('__CSP_NONCE__', 'abc'),
      contentType,
      headers: { 'content-security-policy': policy },
    });
  });
  const open = async (place: string, query = ''): Promise<void> => {
    // From nowhere, so that it is loaded anew, also where only what follows the # is another.
    await page.goto('about:blank');
    await page.goto(`https://app.invalid/gallery/index.html${query}#/${place}`);
    await page.locator('h1').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
  };
  return { page, complaints, open };
};

/** The gallery as it stands, and the browser that shows it. */
export type Gallery = {
  /** Opens a window of its own, 1280 by 800, Dutch. */
  readonly openWindow: () => Promise<GalleryWindow>;
  readonly close: () => Promise<void>;
};

/** Builds the gallery, in a folder of its own because another file of tests may build it too, and starts its browser. */
export const startGallery = async (): Promise<Gallery> => {
  const built = mkdtempSync(join(tmpdir(), 'vertrouwd-gallery-'));
  if (buildGallery(built) !== 0) throw new Error('the gallery could not be built');
  const browser = await chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  return {
    openWindow: () => openWindow(browser, built),
    close: async () => {
      await browser.close();
      rmSync(built, { recursive: true });
    },
  };
};
