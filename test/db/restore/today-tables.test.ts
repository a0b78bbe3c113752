import { expect, test } from 'vitest';
import { tableFates } from '../../../db/restore/today-tables.ts';
import { values } from '../../../db/sql.ts';
import { migratedVault } from '../../support/migrated-vault.ts';
import { tableNames } from '../../support/table-picture.ts';

test('of every table it is said what becomes of it when a copy is put back', () => {
  expect(Object.keys(tableFates).sort()).toEqual([...tableNames(migratedVault().db)].sort());
});

test('a table of today stands before the one that its rows belong to: it is emptied first and filled last', () => {
  const { db } = migratedVault();
  const order = Object.keys(tableFates);
  const pairs = order
    .filter((table) => tableFates[table] === 'today')
    .flatMap((table) =>
      values<string>(db, 'SELECT "table" FROM pragma_foreign_key_list(?)', [table]).map((parent) => ({
        table,
        parent,
      })),
    )
    .filter(({ parent }) => tableFates[parent] === 'today');
  expect(pairs).toContainEqual({ table: 'purge_line', parent: 'purge_list' });
  expect(pairs.filter(({ table, parent }) => order.indexOf(table) > order.indexOf(parent))).toEqual([]);
});
