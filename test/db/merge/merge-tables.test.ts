import { expect, test } from 'vitest';
import { mergeFates } from '../../../db/merge/merge-tables.ts';
import { tablesOf } from '../../../db/purge/record-tables.ts';

test('every table that holds something of a client has a fate when two files are put together', () => {
  const known = new Set([...tablesOf.client.map(({ table }) => table), 'client', 'retention_timer']);
  expect(Object.keys(mergeFates).toSorted()).toEqual([...known].toSorted());
});
