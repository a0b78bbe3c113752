import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printWith } from '../../browser/native/printing.ts';
import { refreshRenderer } from '../../build/outputs.ts';
import { root } from '../../build/run.ts';
import { askFor } from '../../renderer/print/asked.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** Prints a document of the app as a user's machine does, and reads it back. */
export const printPaper = async (kind: string, data: unknown): Promise<ReadPdf> => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  const print = printWith(readWindowFiles(join(root, 'out', 'renderer')), 60_000, []);
  const folder = mkdtempSync(join(tmpdir(), 'vertrouwd-paper-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, await print(askFor(kind, 'nl', data)));
    return await readPdf(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The words of a document page by page, in lines that a person can compare. */
export const pagesInWords = ({ pages }: ReadPdf): string =>
  pages.map(({ words }, at) => `--- ${at + 1}\n${words.replaceAll(/(.{100}\S*) /g, '$1\n')}\n`).join('\n');
