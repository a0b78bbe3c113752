import { Worker } from 'node:worker_threads';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';

/** What the thread tells of a PDF (pdf-thread.ts). */
export type PdfSaid =
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'page';
      readonly words: string;
      /** True when no letter stands on it: then it is a scan, or empty. */
      readonly isPicture: boolean;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'encrypted' | 'broken' | 'end' };

/** The words of a PDF, page by page as far as somebody wants them, and whether one of its pages is only a picture. */
export type PdfWords = { readonly pages: number; readonly hasPicturePage: boolean };

/** How long a PDF may be read without a next page, and how much memory reading may take. */
export const limits = { page: 20_000, memory: 700_000_000, look: 100 } as const;

const thread = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './pdf-thread.ts' : './pdf-thread.js', import.meta.url);

/**
 * Reads a PDF in a thread of its own and hands its words to `onWords` page by page; what that throws stops the reading
 * and comes out. Refuses `attachment-encrypted`, and `attachment-unreadable` for a broken one, and for one that takes
 * too long for a page or too much memory: the thread is then stopped. `cancelled` when `isCancelled` says so.
 */
export const readPdfWords = (
  pdf: Uint8Array,
  onWords: (words: string) => void,
  isCancelled: () => boolean,
): Promise<PdfWords> =>
  new Promise((settle, fail) => {
    const worker = new Worker(thread(), {
      workerData: pdf,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage().rss;
    let lastAt = performance.now();
    let pages = 0;
    let hasPicturePage = false;
    const end = (outcome: () => void): void => {
      clearInterval(watch);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate().finally(outcome);
    };
    const stop = (error: unknown): void => end(() => fail(error));
    const unreadable = (): void => {
      try {
        refuse('attachment-unreadable');
      } catch (error) {
        stop(error);
      }
    };
    const watch = setInterval(() => {
      if (isCancelled()) return stop(new Refusal({ code: 'cancelled' }));
      const isLong = performance.now() - lastAt > limits.page;
      if (isLong || process.memoryUsage().rss - before > limits.memory) unreadable();
    }, limits.look);
    worker.on('error', unreadable);
    worker.on('exit', unreadable);
    worker.on('message', (said: PdfSaid) => {
      lastAt = performance.now();
      try {
        switch (said.kind) {
          case 'words':
            return onWords(said.words);
          case 'page':
            pages = said.total;
            hasPicturePage ||= said.isPicture;
            return onWords(said.words);
          case 'encrypted':
            return refuse('attachment-encrypted');
          case 'broken':
            return refuse('attachment-unreadable');
          case 'end':
            return pages === 0 ? unreadable() : end(() => settle({ pages, hasPicturePage }));
        }
      } catch (error) {
        stop(error);
      }
    });
  });
