import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openImage } from '../../db/health/image.ts';
import { type ReachedRows, reachRows } from '../../db/health/salvage-rows.ts';
import { openTestVault } from './open-vault.ts';
import { importTokenPeople } from './token-people.ts';
import { aHome, keyOf } from './worker-vault.ts';

const pageSize = 4096;

const reached = (path: string, key: Uint8Array): ReachedRows | null => {
  const image = openImage(path, [key]);
  try {
    return image && reachRows(image.db, image.found);
  } finally {
    image?.close();
  }
};

const asText = (row: object): string =>
  JSON.stringify(row, (_, it: unknown) => (it instanceof Uint8Array ? Buffer.from(it).toString('hex') : it));

/**
 * Turns one bit in a page of a vault with 150 files, reads what can be read, mends the page, and goes on with the page
 * `step` further. Expects that what is read is true and what is not read is counted; gives how many bad pages left
 * everything readable (`unharmed`) and how many took something (`partly`).
 */
export const tryBadPages = async (
  step: number,
): Promise<{ readonly unharmed: number; readonly partly: number }> => {
  const vault = await openTestVault();
  await importTokenPeople(vault, 150, 0);
  await vault.call('vault.lock', {});
  const template = join(vault.folder, 'vault.db');
  const key = await keyOf(vault.folder);
  const path = join(aHome(), 'vault.db');
  copyFileSync(template, path);
  const bytes = readFileSync(template);
  await vault.close();

  const whole = reached(path, key);
  if (!whole) throw new Error('A whole file does not read');
  const names = Object.keys(whole) as (keyof ReachedRows)[];
  const truth = new Map(names.map((name) => [name, new Set(whole[name].rows.map(asText))]));
  expect(names.map((name) => whole[name].unreadable)).toEqual(names.map(() => 0));
  expect(truth.get('clients')?.size).toBe(150);
  expect(truth.get('notes')?.size).toBe(150);

  let unharmed = 0;
  let partly = 0;
  for (let page = 1; page <= bytes.length / pageSize; page += step) {
    const at = (page - 1) * pageSize + 1_000;
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at);
    const found = reached(path, key);
    writeSync(file, bytes, at, 1, at);
    closeSync(file);
    if (!found) throw new Error(`Nothing reads with page ${page} bad`);
    let isLess = false;
    for (const name of names) {
      const known = truth.get(name) ?? new Set();
      const { rows, unreadable } = found[name];
      const untrue = rows.filter((row) => !known.has(asText(row)));
      expect(untrue, `${name}, page ${page}`).toEqual([]);
      if (rows.length === known.size) continue;
      isLess = true;
      expect(unreadable, `${name}, page ${page}`).toBeGreaterThan(0);
    }
    if (isLess) partly += 1;
    else unharmed += 1;
  }
  return { unharmed, partly };
};
