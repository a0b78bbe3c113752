import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { all, values } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault, refusal } from '../../support/imported-vault.ts';
import { approveAndRun } from '../../support/purge-evening.ts';
import { openAs } from '../../support/open-as.ts';
import { switchTo, withUser } from '../../support/second-user.ts';
import { tableNames } from '../../support/table-picture.ts';

const old = { openedOn: day('2015-01-02'), lastContactOn: day('2016-03-04') };

test('a manager purges a shielded file that she cannot read, with its proof and without a trace', async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const { id: clientId } = await vault.call('clients.add', aClient({ familyName: 'Zwaanhorst', ...old }));
  const note = { on: day('2016-02-01'), kind: 'remark', text: 'Iets.', isNotBsn: false } as const;
  await vault.call('notes.write', { clientId, ...note });
  await vault.call('sharing.shield', { clientId, readers: [noor], reason: 'Zo.', discussedOn: null });
  expect(await refusal(vault.reply('notes.list', { clientId }))).toBe('file-not-readable');
  expect((await vault.call('purge.due', { ruleCode: null, offset: 0, limit: 10 })).lines).toMatchObject([
    { listName: expect.stringContaining('Zwaanhorst') },
  ]);

  const { proof, counts } = await approveAndRun(vault);
  expect(proof).toMatchObject({ hits: 0, damagedPages: 0 });
  expect(counts).toMatchObject([{ category: 'client-file', files: 1, notes: 1 }]);
  expect(await vault.reply('clients.open', { id: clientId })).toMatchObject({ error: { code: 'not-found' } });

  await vault.call('vault.lock', {});
  const { opened } = await openAs(vault);
  const { db } = opened;
  for (const table of ['sharing_event', 'file_key', 'note', 'client'])
    expect(values(db, `SELECT count(*) FROM ${table}`), table).toEqual([0]);
  expect(values(db, 'SELECT id FROM circle WHERE client_id IS NOT NULL')).toEqual([]);
  expect(values(db, 'SELECT DISTINCT circle_id FROM circle_key')).toEqual(['confidants', 'staff']);
  // Only the audit still names the file, by its random id.
  const naming = tableNames(db).filter((table) =>
    JSON.stringify(all(db, `SELECT * FROM "${table}"`)).includes(clientId),
  );
  expect(naming).toEqual(['audit']);
});

test('somebody who read a purged file alone can leave', async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const { id: clientId } = await vault.call('clients.add', aClient(old));
  await vault.call('sharing.shield', { clientId, readers: [noor], reason: 'Zo.', discussedOn: null });
  expect(await refusal(vault.reply('users.remove', { id: noor }))).toBe('last-reader');
  await approveAndRun(vault);
  expect(await vault.call('users.remove', { id: noor })).toEqual({ waiting: 0 });
  await switchTo(vault);
  expect((await vault.call('users.list', {})).find(({ id }) => id === noor)?.state).toBe('left');
});
