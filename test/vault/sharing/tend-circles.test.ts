import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, UserId } from '../../../core/kernel/ids.ts';
import { team } from '../../../core/users/circles.ts';
import { getFileKeys, listCircleKeys, ownCircle } from '../../../db/repositories/sharing.ts';
import { sealedColumns, sealedTextsOf } from '../../../db/sealed-texts.ts';
import type { ReadableDb } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault } from '../../support/imported-vault.ts';
import { openAs } from '../../support/open-as.ts';
import type { TestVault } from '../../support/open-vault.ts';
import { switchTo, withUser } from '../../support/second-user.ts';

const text = 'Ze wil eerst met haar zus praten.';
const discussed = { reason: 'Besproken.', discussedOn: day('2026-11-20') };

const aFile = async (vault: TestVault): Promise<ClientId> => {
  const { id: clientId } = await vault.call('clients.add', aClient());
  const note = { on: day('2024-01-20'), kind: 'remark', isNotBsn: false } as const;
  await vault.call('notes.write', { clientId, text, ...note });
  return clientId;
};

/** Looks into the store itself, and leaves the vault locked. */
const lookInto = async <T>(vault: TestVault, look: (db: ReadableDb) => T): Promise<T> => {
  await vault.call('vault.lock', {});
  const { opened, session } = await openAs(vault);
  onTestFinished(() => session.close());
  const seen = look(opened.db);
  session.close();
  return seen;
};

const readsAs = async (vault: TestVault, label: string, clientId: ClientId): Promise<boolean> => {
  await switchTo(vault, label);
  const reply = await vault.reply('notes.list', { clientId });
  return reply.ok && JSON.stringify(reply.value).includes(text);
};

const keysOf = (db: ReadableDb, clientId: ClientId, left: UserId) => ({
  texts: sealedColumns.map((column) =>
    sealedTextsOf(db, column, clientId).map(({ sealed }) => Buffer.from(sealed).toString('hex')),
  ),
  wrapped: getFileKeys(db, clientId).map(({ generation }) => generation),
  own: ownCircle(db, clientId)?.generation,
  ofWhoLeft: listCircleKeys(db, left).length,
});

test('when a reader of a shielded file leaves, the next reader who unlocks gives it new keys', async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const piet = await withUser(vault, 'Piet Jansen', ['worker']);
  const clientId = await aFile(vault);
  await vault.call('sharing.shield', { clientId, readers: [noor, piet], reason: 'Zo.', discussedOn: null });
  const before = await lookInto(vault, (db) => keysOf(db, clientId, piet));
  expect([before.wrapped, before.own, before.ofWhoLeft]).toEqual([[1], 1, 1]);

  await switchTo(vault);
  expect(await vault.call('users.remove', { id: piet })).toEqual({ waiting: 1 });
  expect(await readsAs(vault, 'Noor Wit', clientId)).toBe(true);
  const after = await lookInto(vault, (db) => keysOf(db, clientId, piet));
  expect([after.wrapped, after.own, after.ofWhoLeft]).toEqual([[2], 2, 0]);
  expect(after.texts.flat()).toHaveLength(before.texts.flat().length);
  expect(after.texts.flat().filter((it) => before.texts.flat().includes(it))).toEqual([]);
});

test('a volunteer beside whom another left a file of the team still gets in and reads it', async () => {
  const vault = await aVault();
  const piet = await withUser(vault, 'Piet Jansen', ['worker']);
  const zoe = await withUser(vault, 'Zoë Mulder', ['worker']);
  const clientId = await aFile(vault);
  for (const userId of [piet, zoe]) await vault.call('sharing.give', { clientId, userId, ...discussed });
  await vault.call('users.remove', { id: piet });
  expect(await readsAs(vault, 'Zoë Mulder', clientId)).toBe(true);
  const { readers } = await vault.call('sharing.readers', { clientId });
  expect(readers.map(({ label }) => label)).toEqual(['Fatma Bakker', 'Zoë Mulder']);
  const own = await lookInto(vault, (db) => ownCircle(db, clientId)?.generation);
  expect(own).toBe(2);
});

test('who comes into the team reads what was there, and who leaves it reads nothing any more', async () => {
  const vault = await aVault();
  const clientId = await aFile(vault);
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  expect(await readsAs(vault, 'Noor Wit', clientId)).toBe(true);
  await switchTo(vault);
  await vault.call('users.changeRoles', { id: noor, roles: ['worker'], acceptsFgCombination: false });
  expect(await readsAs(vault, 'Noor Wit', clientId)).toBe(false);
  expect(await readsAs(vault, 'Fatma Bakker', clientId)).toBe(true);
  const keys = await lookInto(vault, (db) => getFileKeys(db, clientId));
  expect(keys.map(({ circleId, generation }) => [circleId, generation])).toEqual([[team, 2]]);
});
