import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, startGallery } from '../gallery-window.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await startGallery();
});

afterAll(() => gallery?.close());

type Sheet = { readonly words: string; readonly size: string; readonly end: number };

/** Prints a place of the gallery as the hosts print, and reads the pages back: words, size in points, rightmost ink. */
const printed = async (place: string, query = ''): Promise<readonly Sheet[]> => {
  const { page, open, complaints } = await gallery.openWindow();
  await open(place, query);
  const bytes = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  expect(complaints).toEqual([]);
  await page.context().close();
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets = Array.from({ length: pdf.numPages }, async (_, index): Promise<Sheet> => {
    const sheet = await pdf.getPage(index + 1);
    const [, , width = 0, height = 0] = sheet.view;
    const items = (await sheet.getTextContent()).items
      .filter((item) => 'str' in item)
      .filter(({ str }) => str.trim() !== '');
    return {
      words: items
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      size: `${Math.round(width)} x ${Math.round(height)}`,
      end: Math.max(...items.map((item) => Number(item.transform[4]) + item.width)),
    };
  });
  return Promise.all(sheets);
};

const millimetre = 72 / 25.4;

test('every page on paper is A4 and says its number, that it is confidential, and the head of a table that goes on', async () => {
  const sheets = await printed('paper/tall');
  expect(sheets.length).toBeGreaterThan(2);
  sheets.forEach(({ words, size, end }, index) => {
    expect(size).toBe('595 x 842');
    expect(words).toContain('vertrouwelijk');
    expect(words).toContain(`Pagina ${index + 1} van ${sheets.length}`);
    expect(end).toBeLessThanOrEqual((210 - 20) * millimetre + 1);
  });
  const withRows = sheets.filter(({ words }) => words.includes('handboek'));
  expect(withRows.every(({ words }) => words.includes('Wat Waarom Regel Notities'))).toBe(true);
  expect(sheets[0]?.words).toContain('Buurthuis De Brug Nummer 2026-11 · versie 1 · 21 november 2026');
  expect(sheets.at(-1)?.words).toContain('Handtekening');
});

test('a wide document lies down, and an English one says so in English', async () => {
  const sheets = await printed('paper/wide', '?lang=en');
  sheets.forEach(({ words, size, end }, index) => {
    expect(size).toBe('842 x 595');
    expect(words).toContain('confidential');
    expect(words).toContain(`Page ${index + 1} of ${sheets.length}`);
    expect(end).toBeLessThanOrEqual((297 - 20) * millimetre + 1);
  });
});
