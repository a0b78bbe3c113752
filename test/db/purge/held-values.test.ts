import { expect, test } from 'vitest';
import { heldByOthers } from '../../../db/purge/held-values.ts';
import { insertClient } from '../../../db/repositories/clients.ts';
import { run } from '../../../db/sql.ts';
import { finish } from '../../../db/forensics/page-walk.ts';
import { searchPages } from '../../../db/forensics/search-pages.ts';
import { closeVaultFile } from '../../../db/open.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const finishHeld = (holding: ReturnType<typeof heldByOthers>): ReadonlySet<number> => {
  let step = holding.next();
  while (!step.done) step = holding.next();
  return step.value;
};

const idOf = (letter: string): ClientId => letter.repeat(20) as ClientId;

test('a value that the number of a row makes of the term beside it is held, because the file reads so', () => {
  const { db, path, key } = migratedVault();
  insertClient(db, idOf('a'), aClient({ givenName: '', familyName: 'Ander' }));
  // The next row gets number 41332, which is stored as 00 A1 74; 74 is the letter t.
  run(db, 'DELETE FROM search_term');
  run(db, 'UPDATE client SET row = 41331');
  insertClient(db, idOf('b'), aClient({ givenName: '', familyName: 'Langeberg' }));
  const values = ['tlangeberg', 'slangeberg', 'langebergx'];
  expect([...finishHeld(heldByOthers(db, values))]).toEqual([0]);
  closeVaultFile(db);
  const sought = values.map((text, id) => ({ id, bytes: Buffer.from(text) }));
  expect([...finish(searchPages(path, key, sought)).hits.keys()]).toEqual([0]);
});

test('no value is held across two rows', () => {
  const { db } = migratedVault();
  insertClient(db, idOf('a'), aClient({ givenName: 'Anna', familyName: 'Bakker', paper: 'kast een' }));
  insertClient(db, idOf('b'), aClient({ givenName: 'Piet', familyName: 'Visser' }));
  expect([...finishHeld(heldByOthers(db, ['Bakker', 'AnnaBakker', 'BakkerPiet', 'eenbbbb']))]).toEqual([
    0, 1,
  ]);
});
