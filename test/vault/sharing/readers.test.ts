import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { aClient } from '../../support/a-client.ts';
import { add } from '../../support/people.ts';
import { aVault, refusal } from '../../support/imported-vault.ts';
import type { TestVault } from '../../support/open-vault.ts';
import { userLabel } from '../../support/open-vault.ts';
import { switchTo, withUser } from '../../support/second-user.ts';

const discussed = { reason: 'Zij neemt waar.', discussedOn: day('2026-11-20') };
const urgent = { reason: 'Zij kent de familie.', discussedOn: null };
const text = 'Ze wil eerst met haar zus praten.';
const page = { words: '', filter: 'all', offset: 0, limit: 10 } as const;

/** A vault of a manager who is a confidant, a second confidant, and a worker; with one file that has one note. */
const aTeam = async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const piet = await withUser(vault, 'Piet Jansen', ['worker']);
  const { id: clientId } = await vault.call('clients.add', aClient({ familyName: 'El Khattabi' }));
  await vault.call('notes.write', {
    clientId,
    on: day('2024-01-20'),
    kind: 'remark',
    text,
    isNotBsn: false,
  });
  const { readers } = await vault.call('sharing.readers', { clientId });
  const fatma = readers.find(({ isMe }) => isMe)?.userId ?? noor;
  return { vault, clientId, fatma, noor, piet };
};

const names = async ({ call }: TestVault, clientId: ClientId) =>
  (await call('sharing.readers', { clientId })).readers.map(({ label, via }) => [label, via]);

/** What somebody can do with the file: read its notes, and find it in the list. */
const nearness = async (vault: TestVault, label: string, clientId: ClientId) => {
  await switchTo(vault, label);
  const notes = await vault.reply('notes.list', { clientId });
  const { total } = await vault.call('clients.search', page);
  const { open } = await vault.call('clients.counts', {});
  return { reads: notes.ok && JSON.stringify(notes.value).includes(text), finds: total, counts: open };
};

const yes = { reads: true, finds: 1, counts: 1 };
const no = { reads: false, finds: 0, counts: 0 };

test('a new file is read by the team and by nobody else', async () => {
  const { vault, clientId } = await aTeam();
  expect(await names(vault, clientId)).toEqual([
    [userLabel, 'team'],
    ['Noor Wit', 'team'],
  ]);
  expect(await nearness(vault, 'Noor Wit', clientId)).toEqual(yes);
  expect(await nearness(vault, 'Piet Jansen', clientId)).toEqual(no);
});

test('a file is given to one more person and taken away again, by anyone who reads it', async () => {
  const { vault, clientId, piet } = await aTeam();
  await vault.call('sharing.give', { clientId, userId: piet, ...discussed });
  expect(await names(vault, clientId)).toContainEqual(['Piet Jansen', 'named']);
  expect(await nearness(vault, 'Piet Jansen', clientId)).toEqual(yes);
  expect((await vault.call('sharing.readers', { clientId })).history).toMatchObject([
    { kind: 'given', who: 'Piet Jansen', by: userLabel, ...discussed },
  ]);
  await vault.call('vault.saveDraftText', { place: `notes/new/${clientId}`, text: 'Halve zin' });
  await vault.call('vault.saveDraftText', { place: 'notes/new/other', text: 'Iets anders' });

  await switchTo(vault, 'Noor Wit');
  await vault.call('sharing.take', { clientId, userId: piet, ...urgent });
  expect(await nearness(vault, 'Piet Jansen', clientId)).toEqual(no);
  expect(await vault.call('vault.draftText', { place: `notes/new/${clientId}` })).toEqual({ text: null });
  expect(await vault.call('vault.draftText', { place: 'notes/new/other' })).toEqual({ text: 'Iets anders' });
  expect(await nearness(vault, userLabel, clientId)).toEqual(yes);
  expect(
    (await vault.call('sharing.readers', { clientId })).history.map(({ kind, reason }) => [kind, reason]),
  ).toEqual([
    ['taken', urgent.reason],
    ['given', discussed.reason],
  ]);
});

test('a shielded file is read by the chosen people only; the manager sees that it exists', async () => {
  const { vault, clientId, noor, piet } = await aTeam();
  await vault.call('sharing.shield', { clientId, readers: [noor], ...urgent });
  expect(await names(vault, clientId)).toEqual([['Noor Wit', 'named']]);

  const seen = await vault.call('clients.open', { id: clientId });
  expect(seen).toMatchObject({ reach: 'see', isShielded: true, noteCount: 0, openedOn: '2022-10-03' });
  expect([seen.contactPoints, seen.street, seen.paper, seen.birthOn]).toEqual([[], '', '', null]);
  expect(seen.displayName).toContain('El Khattabi');
  expect(await refusal(vault.reply('notes.list', { clientId }))).toBe('file-not-readable');
  const { history, isMine } = await vault.call('sharing.readers', { clientId });
  expect([isMine, history]).toEqual([
    false,
    [expect.objectContaining({ kind: 'shielded', who: null, reason: null, discussedOn: null })],
  ]);
  expect((await vault.call('clients.search', page)).rows).toMatchObject([{ isShielded: true }]);

  expect(await nearness(vault, 'Noor Wit', clientId)).toEqual(yes);
  await vault.call('sharing.give', { clientId, userId: piet, ...discussed });
  expect(await nearness(vault, 'Piet Jansen', clientId)).toEqual(yes);
  await switchTo(vault, 'Noor Wit');
  await vault.call('sharing.unshield', { clientId, ...discussed });
  expect(await names(vault, clientId)).toEqual([
    [userLabel, 'team'],
    ['Noor Wit', 'team'],
    ['Piet Jansen', 'named'],
  ]);
  expect(await nearness(vault, userLabel, clientId)).toEqual(yes);
});

test('a confidant does not learn that a file is there once it is shielded from her', async () => {
  const { vault, clientId, fatma } = await aTeam();
  await vault.call('sharing.shield', { clientId, readers: [fatma], ...urgent });
  expect(await nearness(vault, 'Noor Wit', clientId)).toEqual(no);
  for (const name of ['clients.open', 'sharing.readers', 'notes.list'])
    expect(await vault.reply(name, name === 'clients.open' ? { id: clientId } : { clientId })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'client' },
    });
});

test('a change with a reason that may not be made leaves everything as it was', async () => {
  const { vault, clientId, fatma, noor, piet } = await aTeam();
  const give = (more: object) => refusal(vault.reply('sharing.give', { clientId, userId: piet, ...more }));
  expect(await give(urgent)).toBe('discuss-first');
  expect(await give({ ...discussed, discussedOn: '2026-11-22' })).toBe('in-future');
  expect(await refusal(vault.reply('sharing.give', { clientId, userId: noor, ...discussed }))).toBe(
    'already-reader',
  );
  expect(await refusal(vault.reply('sharing.take', { clientId, userId: noor, ...urgent }))).toBe(
    'reads-as-team',
  );
  expect(await refusal(vault.reply('sharing.unshield', { clientId, ...discussed }))).toBe('not-shielded');
  const { history } = await vault.call('sharing.readers', { clientId });
  expect(history).toEqual([]);
  await vault.call('sharing.shield', { clientId, readers: [fatma], ...urgent });
  expect(await refusal(vault.reply('sharing.take', { clientId, userId: fatma, ...urgent }))).toBe(
    'last-reader',
  );
  expect(await refusal(vault.reply('sharing.shield', { clientId, readers: [noor], ...urgent }))).toBe(
    'already-shielded',
  );
  expect(await names(vault, clientId)).toEqual([[userLabel, 'named']]);
});

test('somebody who has not begun, or has no role with clients, cannot be a reader', async () => {
  const { vault, clientId } = await aTeam();
  const board = await withUser(vault, 'Bea Bestuur', ['board']);
  const { id: invited } = await add(vault, {
    volunteerId: null,
    label: 'Nog niet begonnen',
    roles: ['worker'],
    declarationOn: day('2026-01-05'),
    acceptsFgCombination: false,
  });
  const { others } = await vault.call('sharing.readers', { clientId });
  expect(others.map(({ label }) => label)).toEqual(['Piet Jansen']);
  for (const userId of [board, invited])
    expect(await refusal(vault.reply('sharing.give', { clientId, userId, ...discussed }))).toBe(
      'cannot-be-reader',
    );
});
