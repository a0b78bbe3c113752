import { setTimeout as wait } from 'node:timers/promises';
import { type PageNumbers, readPageNumbers } from './page-numbers.ts';

/** A hidden window that shows a document of renderer/print; each host has its own. */
export type PrintPage = {
  /** Runs a line of our own in the page and gives what it is worth. */
  readonly evaluate: (script: string) => Promise<unknown>;
  /** The document as it stands, as a PDF; without tags it is only good for looking where everything came. */
  readonly pdf: (kind: 'tagged' | 'draft') => Promise<Uint8Array>;
};

/** How the page tells how far it is, by an attribute of any element: ready, or ready but for its page numbers. */
const readiness = 'document.querySelector("[data-ready]")?.dataset.ready';

/** The event by which the page gets the numbers; renderer/print/page-numbers.ts listens. */
const give = (numbers: PageNumbers): string =>
  `delete document.documentElement.dataset.ready; dispatchEvent(new CustomEvent("page-numbers", { detail: ${JSON.stringify(numbers)} }))`;

/** How long a page may take to show its document, in milliseconds: the longest takes two seconds. */
const patience = 15_000;

/** Looking costs a tenth of a millisecond, and nobody sees the page. */
const pause = 10;

const untilReady = async (page: PrintPage, timeout: number): Promise<string> => {
  const end = performance.now() + timeout;
  for (;;) {
    const said = await page.evaluate(readiness);
    if (typeof said === 'string') return said;
    if (performance.now() > end) throw new Error('The print page did not become ready');
    await wait(pause);
  }
};

const areSame = (one: PageNumbers, other: PageNumbers): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, number]) => other[id] === number);

/** Numbers take the same room whatever they are, so the second time everything stays in its place; more is a fault. */
const mostPasses = 3;

const withNumbers = async (page: PrintPage, timeout: number): Promise<Uint8Array> => {
  let numbers = await readPageNumbers(await page.pdf('draft'));
  for (let pass = 2; pass <= mostPasses; pass += 1) {
    await page.evaluate(give(numbers));
    await untilReady(page, timeout);
    const pdf = await page.pdf('tagged');
    const found = await readPageNumbers(pdf);
    if (areSame(found, numbers)) return pdf;
    numbers = found;
  }
  throw new Error('The table of contents does not settle');
};

/**
 * Prints the document that a page shows as soon as it is ready, within `timeout` milliseconds. A document with a table
 * of contents is printed twice: the first PDF tells on which page each heading came, the second says so. When the
 * numbers themselves moved something, a third one is made.
 */
export const printDocument = async (page: PrintPage, timeout = patience): Promise<Buffer> => {
  const said = await untilReady(page, timeout);
  return Buffer.from(said === 'contents' ? await withNumbers(page, timeout) : await page.pdf('tagged'));
};
