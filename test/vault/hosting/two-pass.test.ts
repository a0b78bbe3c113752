import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../browser/browser-process.ts';
import { readPageNumbers } from '../../../vault/hosting/page-numbers.ts';
import { printDocument } from '../../../vault/hosting/two-pass.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...launchOptions(30_000, []), headless: true });
});
afterAll(() => browser.close());

const heads = ['een', 'twee', 'drie'];

/** A page with a table of contents over three headings, each a page after the one before; `onNumbers` shows them. */
const longPage = async (onNumbers: string, ready = 'contents'): Promise<Page> => {
  const page = await browser.newPage();
  const lines = heads.map((id) => `<p><a href="#${id}">${id} <b data-of="${id}"></b></a></p>`).join('');
  const parts = heads.map((id) => `<h2 id="${id}">${id}</h2><div style="height: 400mm"></div>`).join('');
  await page.setContent(`<html lang="nl" data-ready="${ready}"><body><nav>${lines}</nav>${parts}<script>
    addEventListener('page-numbers', ({ detail }) => {
      for (const place of document.querySelectorAll('[data-of]')) place.textContent = detail[place.dataset.of];
      ${onNumbers}
      document.documentElement.dataset.ready = 'true';
    });
  </script></body></html>`);
  return page;
};

/** Prints it as a host does, and keeps what was asked for. */
const print = async (page: Page) => {
  const kinds: string[] = [];
  const pdf = await printDocument(
    {
      evaluate: (script) => page.evaluate(script),
      pdf: (kind) => {
        kinds.push(kind);
        return page.pdf({ format: 'A4', tagged: kind === 'tagged' });
      },
    },
    5_000,
  );
  const shown = await page.evaluate(
    'Object.fromEntries([...document.querySelectorAll("[data-of]")].map((it) => [it.dataset.of, Number(it.textContent)]))',
  );
  return { kinds, pdf, shown, stands: await readPageNumbers(pdf) };
};

describe('a document with a table of contents', () => {
  test('is printed twice, and says the page on which each heading stands', async () => {
    const { kinds, shown, stands } = await print(await longPage(''));
    expect(kinds).toEqual(['draft', 'tagged']);
    expect(stands).toEqual({ een: 1, twee: 2, drie: 3 });
    expect(shown).toEqual(stands);
  });

  test('is printed a third time when the numbers moved something', async () => {
    const moves = 'document.querySelector("nav").style.height = "300mm";';
    const { kinds, shown, stands } = await print(await longPage(moves));
    expect(kinds).toEqual(['draft', 'tagged', 'tagged']);
    expect(stands).toMatchObject({ een: 2 });
    expect(shown).toEqual(stands);
  });

  test('is not printed at all when the numbers never settle', async () => {
    const page = await longPage('document.querySelector("nav").style.paddingTop = `${detail.een * 300}mm`;');
    await expect(print(page)).rejects.toThrow('does not settle');
  });
});

test('any other document is printed once', async () => {
  const { kinds, pdf } = await print(await longPage('', 'true'));
  expect(kinds).toEqual(['tagged']);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a page that never becomes ready is given up', async () => {
  const page = await browser.newPage();
  const never = printDocument({ evaluate: (script) => page.evaluate(script), pdf: () => page.pdf() }, 60);
  await expect(never).rejects.toThrow('did not become ready');
});
