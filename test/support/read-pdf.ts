import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a printed document: its words, its size in points, and where its rightmost ink ends. */
export type PdfPage = {
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly end: number;
};

/** A printed document as a reader sees it. */
export type ReadPdf = {
  readonly pages: readonly PdfPage[];
  readonly words: string;
  readonly isTagged: boolean;
  /** Whether its letters are those of a font file; if not, they are drawings, which are slow and print less sharp. */
  readonly isInFonts: boolean;
  readonly title: string;
};

/** Reads a PDF file back, page by page. */
export const readPdf = async (path: string): Promise<ReadPdf> => {
  const bytes = readFileSync(path);
  const isInFonts = !bytes.includes('/Type3');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  const isTagged = (await (await pdf.getPage(1)).getStructTree())?.role === 'Root';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const items = (await page.getTextContent()).items
      .filter((item) => 'str' in item)
      .filter(({ str }) => str.trim() !== '');
    const words = items.map(({ str }) => str).join(' ');
    const ends = items.map((item) => Number(item.transform[4]) + item.width);
    pages.push({ words: words.replaceAll(/\s+/g, ' '), width, height, end: Math.max(0, ...ends) });
  }
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info ? String(info.Title) : '';
  return {
    pages,
    words: pages.map(({ words }) => words).join(' '),
    isTagged,
    isInFonts,
    title,
  };
};
