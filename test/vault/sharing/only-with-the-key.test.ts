import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { matcher, type Sought } from '../../../db/forensics/matcher.ts';
import { finish } from '../../../db/forensics/page-walk.ts';
import { searchPages } from '../../../db/forensics/search-pages.ts';
import { closeVaultFile } from '../../../db/open.ts';
import { all } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault } from '../../support/imported-vault.ts';
import { openAs } from '../../support/open-as.ts';
import { switchTo, withUser } from '../../support/second-user.ts';
import { tableNames } from '../../support/table-picture.ts';
import { spellingsOf } from '../../support/token-people.ts';
import { openedVaultFile } from '../../support/vault-files.ts';

/** Words that stand nowhere but in the sealed texts. */
const narrative = ['zevenslaper', 'kwikstaartje', 'hagedisvaren', 'boterbloemig', 'meerkoetnest'] as const;
const name = 'Zwaanhorstink';

/** A vault with all kinds of narrative text about one shielded file, and the key that every user holds. */
const aTold = async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const { id: clientId } = await vault.call('clients.add', aClient({ familyName: name }));
  const note = { clientId, on: day('2024-01-20'), kind: 'remark', isNotBsn: false } as const;
  const { id } = await vault.call('notes.write', { ...note, text: `Ze vertelde over ${narrative[0]}.` });
  await vault.call('notes.write', { ...note, text: `${narrative[1]} `.repeat(1_000) });
  const { clientId: _, ...kept } = note;
  await vault.call('notes.correct', { ...kept, id, text: `Nee: ${narrative[2]}.` });
  await vault.call('vault.saveDraftText', { place: 'notes/new', text: narrative[3] });
  await vault.call('sharing.shield', {
    clientId,
    readers: [noor],
    reason: `Vanwege ${narrative[4]}.`,
    discussedOn: null,
  });
  await vault.call('vault.lock', {});
  const { opened, session } = await openAs(vault);
  session.close();
  return { vault, clientId, key: opened.vaultKey.key, path: join(vault.folder, 'vault.db') };
};

test('whoever has the key of the vault and SQLite tools finds none of the narrative text', async () => {
  const { vault, clientId, key, path } = await aTold();
  const words = [name, ...narrative];
  const sought: Sought[] = words.flatMap((word, at) => spellingsOf(word).map((bytes) => ({ id: at, bytes })));
  const nameAlone = [0];

  const inPages = finish(searchPages(path, key, sought));
  expect(inPages.pages).toBeGreaterThan(10);
  expect([...inPages.hits.keys()]).toEqual(nameAlone);

  const db = openedVaultFile(path, key);
  const found = new Set<number>();
  const many = matcher(sought);
  let cells = 0;
  for (const table of tableNames(db))
    for (const row of all<Readonly<Record<string, unknown>>>(db, `SELECT * FROM "${table}"`))
      for (const value of Object.values(row)) {
        cells += 1;
        const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value));
        many.find(bytes, (at) => void found.add(at));
      }
  expect(cells).toBeGreaterThan(300);
  expect([...found]).toEqual(nameAlone);

  closeVaultFile(db);

  // The texts are there all the same, for whoever holds the file's key.
  await switchTo(vault, 'Noor Wit');
  const notes = JSON.stringify(await vault.call('notes.list', { clientId }));
  expect(narrative.filter((word) => notes.includes(word))).toEqual([narrative[1], narrative[2]]);
  const { history } = await vault.call('sharing.readers', { clientId });
  expect(history.map(({ reason }) => reason)).toEqual([`Vanwege ${narrative[4]}.`]);
});
