import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as reader from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfSaid } from './read-pdf.ts';

/**
 * A thread that reads the words of one PDF and ends. It is apart from the store because a PDF is somebody else's
 * program: one that never ends, or unpacks to gigabytes, is stopped from outside (read-pdf.ts).
 */
Object.assign(globalThis, { pdfjsWorker: reader });

const say = (said: PdfSaid): void => parentPort?.postMessage(said);

const nextTurn = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/** What somebody typed into the fields of a form; it stands in no line of the page. */
const fieldWords = (annotations: readonly unknown[]): readonly string[] =>
  annotations.flatMap((annotation) => {
    const { fieldValue, contentsObj } = annotation as {
      readonly fieldValue?: unknown;
      readonly contentsObj?: { readonly str?: unknown };
    };
    return [fieldValue, contentsObj?.str].filter(
      (text) => typeof text === 'string' && text !== '',
    ) as string[];
  });

const read = async (data: Uint8Array): Promise<void> => {
  const pdf = await getDocument({
    data,
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;
  const total = pdf.numPages;
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  say({
    kind: 'words',
    words: Object.values(info)
      .filter((text) => typeof text === 'string')
      .join('\n'),
  });
  for (let number = 1; number <= total; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
    const words = [lines, ...fieldWords(await page.getAnnotations())].join('\n');
    say({ kind: 'page', words, isPicture: lines.trim() === '', done: number, total });
    page.cleanup();
    await nextTurn();
  }
  say({ kind: 'end' });
};

try {
  await read(workerData as Uint8Array);
} catch (error) {
  say({ kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' });
}
