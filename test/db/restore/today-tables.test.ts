import { expect, test } from 'vitest';
import { tableFates } from '../../../db/restore/today-tables.ts';
import { migratedVault } from '../../support/migrated-vault.ts';
import { tableNames } from '../../support/table-picture.ts';

test('of every table it is said what becomes of it when a copy is put back', () => {
  expect(Object.keys(tableFates).sort()).toEqual([...tableNames(migratedVault().db)].sort());
});
