import { closeSync, copyFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openImage } from '../../../db/health/image.ts';
import { reachRows, type ReachedRows } from '../../../db/health/salvage-rows.ts';
import { openTestVault } from '../../support/open-vault.ts';
import { importTokenPeople } from '../../support/token-people.ts';
import { aHome, keyOf } from '../../support/worker-vault.ts';

let template: string;
let key: Uint8Array;
beforeAll(async () => {
  const vault = await openTestVault();
  await importTokenPeople(vault, 150, 0);
  await vault.call('vault.lock', {});
  template = join(vault.folder, 'vault.db');
  key = await keyOf(vault.folder);
  return () => vault.close();
});

const reached = (path: string): ReachedRows | null => {
  const image = openImage(path, [key]);
  try {
    return image && reachRows(image.db, image.found);
  } finally {
    image?.close();
  }
};

const asText = (row: object): string =>
  JSON.stringify(row, (_, it: unknown) => (it instanceof Uint8Array ? Buffer.from(it).toString('hex') : it));

test('with any one page bad, what is read is true, and what is not read is counted', () => {
  const path = join(aHome(), 'vault.db');
  copyFileSync(template, path);
  const whole = reached(path);
  if (!whole) throw new Error('A whole file does not read');
  const names = Object.keys(whole) as (keyof ReachedRows)[];
  const truth = new Map(names.map((name) => [name, new Set(whole[name].rows.map(asText))]));
  expect(names.map((name) => whole[name].unreadable)).toEqual(names.map(() => 0));
  expect(truth.get('clients')?.size).toBe(150);
  expect(truth.get('notes')?.size).toBe(150);

  const bytes = readFileSync(template);
  const pages = bytes.length / 4096;
  let unharmed = 0;
  let partly = 0;
  for (let page = 1; page <= pages; page += 1) {
    const at = (page - 1) * 4096 + 1_000;
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at);
    const found = reached(path);
    writeSync(file, bytes, at, 1, at);
    closeSync(file);
    if (!found) throw new Error(`Nothing reads with page ${page} bad`);
    let isLess = false;
    for (const name of names) {
      const known = truth.get(name) ?? new Set();
      const { rows, unreadable } = found[name];
      expect(
        rows.filter((row) => !known.has(asText(row))),
        `${name}, page ${page}`,
      ).toEqual([]);
      if (rows.length === known.size) continue;
      isLess = true;
      expect(unreadable, `${name}, page ${page}`).toBeGreaterThan(0);
    }
    if (isLess) partly += 1;
    else unharmed += 1;
  }
  expect(partly).toBeGreaterThan(5);
  expect(unharmed).toBeGreaterThan(partly);
});
