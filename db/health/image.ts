import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { pageSize, usableSize } from '../file-format.ts';
import { pageCodec } from '../forensics/page-codec.ts';
import { claimFile } from '../open-files.ts';
import type { ReadableDb } from '../sql.ts';
import { type FoundTables, findTables } from './find-tables.ts';

/** What could be taken out of a damaged file: a store in memory, and how many of its pages had to be left empty. */
export type Image = {
  readonly db: ReadableDb;
  /** The tables as they were found without the file's own description; null when every page is whole. */
  readonly found: FoundTables | null;
  readonly pages: number;
  readonly badPages: number;
  readonly close: () => void;
};

const batchPages = 256;

const readWhole = (path: string): Buffer => {
  const release = claimFile(path);
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const whole = Buffer.alloc(size - (size % pageSize));
    readSync(file, whole, 0, whole.length, 0);
    return whole;
  } finally {
    closeSync(file);
    release();
  }
};

/** Decrypts every page in its place; a page that is not genuine is emptied, so that nothing of it can be taken for true. */
const openPages = (whole: Buffer, key: Uint8Array): number => {
  const codec = pageCodec(key, whole.subarray(0, 16));
  let bad = 0;
  for (let start = 0; start < whole.length; start += batchPages * pageSize) {
    const sealed = whole.subarray(start, start + batchPages * pageSize);
    const first = start / pageSize + 1;
    const plain = codec.decrypt(sealed, first);
    for (let at = 0; at < sealed.length; at += pageSize) {
      const isGenuine = codec.isGenuine(sealed.subarray(at, at + pageSize), first + at / pageSize);
      if (!isGenuine) bad += 1;
      // The first page only points the way to the tables; what they hold is on pages that were looked at themselves.
      const isShown = isGenuine || first + at / pageSize === 1;
      sealed.set(isShown ? plain.subarray(at, at + pageSize) : new Uint8Array(pageSize), at);
    }
    plain.fill(0);
  }
  return bad;
};

/** A file in memory has no journal, and is as long as it is: the header is made to say so. */
const mendHeader = (whole: Buffer): void => {
  whole.writeUInt16BE(pageSize, 16);
  whole[18] = 1;
  whole[19] = 1;
  whole[20] = pageSize - usableSize;
  whole.writeUInt32BE(whole.length / pageSize, 28);
  // The list of free pages is not needed for reading.
  whole.writeUInt32BE(0, 32);
  whole.writeUInt32BE(0, 36);
};

/**
 * Reads a vault file that SQLite cannot or should not open, without changing a byte of it: every genuine page of it, in
 * memory. A page that is missing or false throws when something reads it, and everything else reads. Takes the keys
 * that it may have; null when no page is genuine under any of them. Needs the file's size in memory, twice for a moment.
 */
export const openImage = (path: string, keys: readonly Uint8Array[]): Image | null => {
  for (const key of keys) {
    const whole = readWhole(path);
    if (whole.length === 0) return null;
    const badPages = openPages(whole, key);
    const pages = whole.length / pageSize;
    if (badPages === pages) continue;
    mendHeader(whole);
    const db = new Database(whole, { readonly: true });
    const found = badPages > 0 ? findTables(whole) : null;
    return {
      db: db as unknown as ReadableDb,
      found,
      pages,
      badPages,
      close: () => {
        db.close();
        found?.close();
        whole.fill(0);
      },
    };
  }
  return null;
};
