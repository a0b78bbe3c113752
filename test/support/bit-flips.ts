import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../core/kernel/refusal.ts';
import { checkPages } from '../../db/health/check-vault.ts';
import { openImage } from '../../db/health/image.ts';
import { reachRows } from '../../db/health/salvage-rows.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { refusing } from '../../db/sqlite-refusal.ts';
import { tablePicture } from './table-picture.ts';
import { aHome } from './worker-vault.ts';

/** What came of flipping one bit after the other. */
export type FlipsFound = {
  /** Noticed by the check of the closed file. */
  byCheck: number;
  /** Noticed by SQLite when everything was read. */
  byReading: number;
  /** In a place that nothing reads. */
  harmless: number;
  /** Read as if it were right: must be none. */
  silentlyWrong: number;
  /** Rows that salvaging took for true and that are not: must be none. */
  salvagedWrong: number;
};

/** Everything in the store as one text, or the rule with which it could not be read. */
const readAll = (path: string, key: Uint8Array): string => {
  try {
    return refusing(() => {
      const db = openVaultFile(path, key);
      try {
        return tablePicture(db);
      } finally {
        closeVaultFile(db);
      }
    });
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'refused') return error.error.rule;
    throw error;
  }
};

const badPagesIn = (path: string, key: Uint8Array): number => {
  const walk = checkPages(path, key);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value.badPages;
};

const asText = (row: object): string =>
  JSON.stringify(row, (_, it: unknown) => (it instanceof Uint8Array ? Buffer.from(it).toString('hex') : it));

const salvaged = (path: string, key: Uint8Array): readonly string[] => {
  const image = openImage(path, [key]);
  if (!image) return [];
  try {
    return Object.entries(reachRows(image.db, image.found)).flatMap(([table, { rows }]) =>
      rows.map((row: object) => `${table} ${asText(row)}`),
    );
  } finally {
    image.close();
  }
};

/** Flips `times` single bits of a closed vault file, spread evenly over it, each in a copy that is whole before. */
export const flipBits = (
  whole: string,
  key: Uint8Array,
  times: number,
): { readonly pages: number; readonly found: FlipsFound } => {
  const path = join(aHome(), 'vault.db');
  copyFileSync(whole, path);
  const sound = readAll(path, key);
  copyFileSync(whole, path);
  const truth = new Set(salvaged(path, key));
  const bytes = readFileSync(whole);
  const found = { byCheck: 0, byReading: 0, harmless: 0, silentlyWrong: 0, salvagedWrong: 0 };
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(((time + 0.37) / times) * bytes.length);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(bytes[at] ?? 0) ^ (1 << (time % 8))]), 0, 1, at);
    closeSync(file);
    // The first 16 bytes are the salt of the whole file: without it no page is genuine.
    if (badPagesIn(path, key) > 0) found.byCheck += 1;
    found.salvagedWrong += salvaged(path, key).filter((row) => !truth.has(row)).length;
    const read = readAll(path, key);
    if (read === sound) found.harmless += 1;
    else if (read === 'vault-damaged' || read === 'vault-unreadable') found.byReading += 1;
    else found.silentlyWrong += 1;
    copyFileSync(whole, path);
  }
  return { pages: bytes.length / 4096, found };
};
