import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkPages } from '../../../db/health/check-vault.ts';
import { openImage } from '../../../db/health/image.ts';
import { fileTables, leftBehind, reachRecords, recordTables } from '../../../db/health/salvage-records.ts';
import { all } from '../../../db/sql.ts';
import { editVault } from '../../support/edit-vault.ts';
import { flipByte } from '../../support/flip-byte.ts';
import { migratedVault } from '../../support/migrated-vault.ts';
import { rowCounts, tableNames } from '../../support/table-picture.ts';
import { vaultToShow } from '../../support/vault-to-show.ts';
import { aHome, keyOf } from '../../support/worker-vault.ts';

test('of every table of the schema it is said what becomes of it when a damaged vault is salvaged', () => {
  const known = [...fileTables, ...Object.keys(recordTables), ...Object.keys(leftBehind)];
  expect(known.sort()).toEqual(tableNames(migratedVault().db));
});

const records = Object.keys(recordTables);
let template: string;
let key: Uint8Array;
let counts: Readonly<Record<string, number>>;
let roots: readonly { readonly table: string; readonly page: number }[];

beforeAll(async () => {
  const vault = await vaultToShow();
  template = join(vault.folder, 'vault.db');
  key = await keyOf(vault.folder);
  await editVault(vault.folder, (db) => {
    counts = rowCounts(db);
    roots = all(db, "SELECT name AS 'table', rootpage AS page FROM sqlite_schema WHERE type = 'table'");
  });
  return () => vault.close();
});

const countBad = (path: string): number => {
  const walk = checkPages(path, key);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value.badPages;
};

test('damage to any table is found by the check', () => {
  const path = join(aHome(), 'vault.db');
  copyFileSync(template, path);
  for (const { page } of roots) flipByte(path, page);
  expect(roots.length).toBeGreaterThan(80);
  expect(countBad(path)).toBe(roots.length);
});

test('with one table damaged the records of every other one come out', () => {
  expect(records.filter((name) => counts[name] === 0)).toEqual([]);
  const path = join(aHome(), 'vault.db');
  copyFileSync(template, path);
  for (const { table, page } of roots.filter((root) => records.includes(root.table))) {
    const mend = flipByte(path, page);
    const image = openImage(path, [key]);
    const wrong = records.flatMap((name) => {
      const { rows, unreadable } = image ? reachRecords(image.db, name) : { rows: [], unreadable: 0 };
      const isRight = name === table ? unreadable > 0 : unreadable === 0 && rows.length === counts[name];
      return isRight ? [] : [`${name}: ${rows.length}, ${unreadable} not`];
    });
    image?.close();
    mend();
    expect([table, wrong]).toEqual([table, []]);
  }
});
