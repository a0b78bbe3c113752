import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { refuse } from '../../core/kernel/refusal.ts';
import { pageSize, usableSize } from '../file-format.ts';
import { claimFile } from '../open-files.ts';
import { type PageCodec, pageCodec } from './page-codec.ts';

/** How far a walk is, in pages. */
export type WalkProgress = { readonly pagesDone: number; readonly pagesTotal: number };

/**
 * What a walk saw: all pages, those that SQLite holds free, and those whose authentication code is wrong (a flipped
 * bit, a swapped page, another key). Nothing is proven about a file that has bad pages.
 */
export type WalkResult = { readonly pages: number; readonly freePages: number; readonly badPages: number };

/** A decrypted page as the visitor gets it; `bytes` is reused, so copy what must stay. */
export type Page = {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly pagesTotal: number;
  /** The decrypted content of another page of the file. */
  readonly read: (number: number) => Uint8Array;
};

const batchPages = 256;

const readPages = (file: number, buffer: Uint8Array, first: number): Uint8Array => {
  const length = readSync(file, buffer, 0, buffer.length, (first - 1) * pageSize);
  return buffer.subarray(0, length - (length % pageSize));
};

const contentOf = (pages: Uint8Array, index: number): Uint8Array =>
  pages.subarray(index * pageSize, index * pageSize + usableSize);

const freePagesOf = (firstPage: Uint8Array): number => Buffer.from(firstPage).readUInt32BE(36);

const countPages = (path: string, file: number): number => {
  const wal = `${path}-wal`;
  if (existsSync(wal) && statSync(wal).size > 0) refuse('vault-not-closed');
  const { size } = fstatSync(file);
  if (size === 0) refuse('vault-empty');
  if (size % pageSize !== 0) refuse('vault-damaged');
  return size / pageSize;
};

const codecOf = (file: number, key: Uint8Array): PageCodec => {
  const salt = Buffer.alloc(16);
  readSync(file, salt, 0, salt.length, 0);
  return pageCodec(key, salt);
};

/**
 * Reads every page of a vault file that nobody has open, the free ones too, in the order of the file and in bounded
 * memory (about 2 MB), and shows each to `visit`. Yields after every megabyte, so that the caller can report, let
 * others work, or stop (`return` closes the file). Checks that every page is genuine: SQLite's own checks missed 17
 * of 300 flipped bits. While it runs, SQLite cannot open the file in this process. Refuses `vault-missing`,
 * `vault-empty`, `vault-damaged` (size) and `vault-not-closed` (records are left in a journal beside it).
 */
export function* walkPages(
  path: string,
  key: Uint8Array,
  visit: (page: Page) => void = () => {},
): Generator<WalkProgress, WalkResult> {
  if (!existsSync(path)) refuse('vault-missing');
  const release = claimFile(path);
  const file = openSync(path, 'r');
  try {
    const pagesTotal = countPages(path, file);
    const codec = codecOf(file, key);
    const batch = new Uint8Array(batchPages * pageSize);
    const single = new Uint8Array(pageSize);
    let freePages = 0;
    let badPages = 0;
    for (let first = 1; first <= pagesTotal; first += batchPages) {
      const sealed = readPages(file, batch, first);
      const plain = codec.decrypt(sealed, first);
      const count = sealed.length / pageSize;
      if (first === 1) freePages = freePagesOf(plain);
      const read = (number: number): Uint8Array =>
        number >= first && number < first + count
          ? contentOf(plain, number - first)
          : contentOf(codec.decrypt(readPages(file, single, number), number), 0);
      for (let index = 0; index < count; index += 1) {
        const number = first + index;
        const page = sealed.subarray(index * pageSize, (index + 1) * pageSize);
        if (!codec.isGenuine(page, number)) badPages += 1;
        visit({ number, bytes: contentOf(plain, index), pagesTotal, read });
      }
      yield { pagesDone: first - 1 + count, pagesTotal };
    }
    return { pages: pagesTotal, freePages, badPages };
  } finally {
    closeSync(file);
    release();
  }
}

/** Runs a walk to its end without stopping in between, for a caller that has nothing to report to. */
export const finish = <Result>(walk: Generator<WalkProgress, Result>): Result => {
  let step = walk.next();
  while (!step.done) step = walk.next();
  return step.value;
};
