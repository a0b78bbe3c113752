import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { In } from '../../../core/contract/index.ts';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, UserId } from '../../../core/kernel/ids.ts';
import { clockOn } from '../../../vault/clock.ts';
import { keyringOf } from '../../../vault/opening/keyring.ts';
import { peopleIn } from '../../../vault/opening/people.ts';
import { closeBoth, openForRestore } from '../../../vault/restore/open-for-restore.ts';
import { openAs } from '../../support/open-as.ts';
import { passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { add } from '../../support/people.ts';
import { addFile, asking, aVault, makeCopy, restoreAnyway } from '../../support/restored.ts';

const piet = 'Piet Jansen';
const own = 'groene trein rijdt langzaam naar zee';

/** Adds a confidant who sets his own passphrase, and lets the founder in again. */
const addPiet = async (
  vault: TestVault,
  roles: In<'users.add'>['roles'] = ['confidant'],
): Promise<UserId> => {
  const { id, startCode } = await add(vault, {
    label: piet,
    volunteerId: null,
    declarationOn: day('2026-02-01'),
    roles,
    acceptsFgCombination: true,
  });
  await vault.call('vault.lock', {});
  await vault.call('vault.begin', { label: piet, startCode, passphrase: own });
  await vault.call('vault.lock', {});
  await vault.unlock();
  return id;
};

const asPiet = (vault: TestVault, secret = own) =>
  vault.reply('vault.unlock', { label: piet, passphrase: secret });

/** The key that a file had in a copy, as its reader finds it. */
const fileKeyIn = async (vault: TestVault, copy: string, clientId: ClientId): Promise<Uint8Array> => {
  const target = { folder: vault.folder, isNew: true, keys: null };
  const who = { path: copy, label: userLabel, passphrase };
  const it = await openForRestore(who, target, { home: vault.home, clock: clockOn('2026-11-21') }, () => {});
  try {
    const people = peopleIn(it.db, it.identity);
    return keyringOf(it.identity, people, () => it.db).of(clientId);
  } finally {
    closeBoth(it);
  }
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('after the restore of an older copy', () => {
  test('somebody who was removed since stays out, and cannot restore with the slot of then', async () => {
    const vault = await aVault();
    const id = await addPiet(vault, ['manager', 'confidant']);
    const { id: file } = await addFile(vault, 'Berg', ['Van toen.']);
    const copy = await makeCopy(vault);
    await vault.call('users.remove', { id });
    await vault.call('vault.lock', {});
    const asHim = { ...asking(copy), label: piet, passphrase: own };
    expect(await vault.reply('backup.restore', asHim)).toMatchObject(refused('user-removed'));
    await restoreAnyway(vault, copy);
    expect((await vault.call('notes.list', { clientId: file })).map(({ text }) => text)).toEqual([
      'Van toen.',
    ]);
    expect((await vault.call('users.list', {})).find(({ label }) => label === piet)?.state).toBe('left');
    await vault.call('vault.lock', {});
    expect(await asPiet(vault)).toMatchObject({ ok: false });
  });

  test('also when the vault of now cannot be read: the people beside it count', async () => {
    const vault = await aVault();
    const id = await addPiet(vault);
    await addFile(vault, 'Berg', ['Van toen.']);
    const copy = await makeCopy(vault);
    await vault.call('users.remove', { id });
    await vault.call('vault.lock', {});
    writeFileSync(join(vault.folder, 'vault.db'), 'weg');
    const { looked } = await restoreAnyway(vault, copy);
    expect(looked).toMatchObject({ people: 'today', now: null });
    expect((await vault.call('users.list', {})).find(({ label }) => label === piet)?.state).toBe('left');
  });

  test('a role that was taken since stays taken, and whoever has it not cannot restore', async () => {
    const vault = await aVault();
    const id = await addPiet(vault, ['manager', 'confidant']);
    const copy = await makeCopy(vault);
    await vault.call('users.changeRoles', { id, roles: ['worker'], acceptsFgCombination: false });
    await vault.call('vault.lock', {});
    const asHim = { ...asking(copy), label: piet, passphrase: own };
    expect(await vault.reply('backup.restore', asHim)).toMatchObject(refused('role-missing'));
    await restoreAnyway(vault, copy);
    expect((await vault.call('users.list', {})).find((it) => it.id === id)?.roles).toEqual(['worker']);
  });

  test('a passphrase that was changed since stays changed', async () => {
    const vault = await aVault();
    const copy = await makeCopy(vault);
    const next = 'blauwe boot vaart rustig over water';
    await vault.call('vault.changePassphrase', { passphrase, next });
    await vault.call('vault.lock', {});
    await vault.call('backup.restore', { ...asking(copy), passphrase: next });
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.unlock', { label: userLabel, passphrase })).toMatchObject(
      refused('wrong-passphrase'),
    );
    vault.restart('2026-11-22');
    expect(await vault.reply('vault.unlock', { label: userLabel, passphrase: next })).toMatchObject({
      ok: true,
    });
  });

  test('a shielded file stays readable for its readers, under whichever key of the circle it lies', async () => {
    const vault = await aVault();
    const id = await addPiet(vault);
    const { id: clientId } = await addFile(vault, 'Berg', ['Alleen voor ons.']);
    const me = (await vault.call('vault.me', {})).id;
    const because = { reason: 'Kent de familie.', discussedOn: day('2026-11-01') };
    await vault.call('sharing.shield', { clientId, readers: [me, id], ...because });
    const copy = await makeCopy(vault);
    await vault.call('sharing.take', { clientId, userId: id, ...because });
    await vault.call('vault.lock', {});
    await restoreAnyway(vault, copy);
    const texts = (await vault.call('notes.list', { clientId })).map(({ text }) => text);
    expect(texts).toEqual(['Alleen voor ons.']);
    await vault.call('vault.lock', {});
    expect(await asPiet(vault)).toMatchObject({ ok: true });
    expect(await vault.reply('notes.list', { clientId })).toMatchObject({ ok: false });
  });

  test('a shielded file gets another key when one of its readers was removed since', async () => {
    const vault = await aVault();
    const id = await addPiet(vault);
    const { id: clientId } = await addFile(vault, 'Berg', ['Alleen voor ons.']);
    const me = (await vault.call('vault.me', {})).id;
    const because = { reason: 'Kent de familie.', discussedOn: day('2026-11-01') };
    await vault.call('sharing.shield', { clientId, readers: [me, id], ...because });
    const copy = await makeCopy(vault);
    await vault.call('users.remove', { id });
    await vault.call('vault.lock', {});
    const then = await fileKeyIn(vault, copy, clientId);
    await restoreAnyway(vault, copy);
    expect((await vault.call('notes.list', { clientId })).map(({ text }) => text)).toEqual([
      'Alleen voor ons.',
    ]);
    await vault.call('vault.lock', {});
    const { opened } = await openAs(vault);
    expect(opened.keyringIn(() => opened.db).of(clientId)).not.toEqual(then);
  });

  test('a file that was shielded since is shielded again, and the look says how many those are', async () => {
    const vault = await aVault();
    const { id: clientId } = await addFile(vault, 'Berg', ['Toen voor het team.']);
    const { id: other } = await addFile(vault, 'Jansen');
    const copy = await makeCopy(vault);
    const me = (await vault.call('vault.me', {})).id;
    await vault.call('sharing.shield', {
      clientId,
      readers: [me],
      reason: 'Bekende van een collega.',
      discussedOn: day('2026-11-01'),
    });
    await vault.call('vault.lock', {});
    const then = await fileKeyIn(vault, copy, other);
    const { looked } = await restoreAnyway(vault, copy);
    expect(looked.openedAgain).toBe(1);
    expect(await vault.call('notes.list', { clientId })).toHaveLength(1);
    const { isShielded, readers } = await vault.call('sharing.readers', { clientId });
    expect({ isShielded, readers: readers.map(({ isMe }) => isMe) }).toEqual({
      isShielded: true,
      readers: [true],
    });
    await vault.call('vault.lock', {});
    const { opened } = await openAs(vault);
    // Of whom nothing changed, the file keeps its key.
    expect(opened.keyringIn(() => opened.db).of(other)).toEqual(then);
  });
});
