import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { UserId } from '../../core/kernel/ids.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { run, value, type WritableDb } from '../../db/sql.ts';
import { forgetPreviousKeys, readKeys, writeKeys } from '../../vault/keys/keys-store.ts';
import { withSlot } from '../../vault/keys/slot.ts';
import { newStartSlot } from '../../vault/keys/start-slot.ts';
import { newId } from '../../vault/new-id.ts';
import { needsTending } from '../../vault/sharing/tend-circles.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { add, aPerson, join } from '../support/people.ts';
import { keyOf } from '../support/worker-vault.ts';

const refusal = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

/** A vault of two, locked. */
const aVaultOfTwo = async (): Promise<TestVault & { readonly piet: UserId }> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  const { id } = await join(vault, aPerson('Piet Jansen', ['worker']));
  await vault.call('vault.lock', {});
  return { ...vault, piet: id };
};

/** What somebody does who has a passphrase and another SQLite tool. */
const edit = async ({ folder }: TestVault, change: (db: WritableDb) => void): Promise<void> => {
  const db = openVaultFile(pathOf(folder, 'vault.db'), await keyOf(folder));
  try {
    change(db);
  } finally {
    closeVaultFile(db);
  }
};

describe('a statement that somebody edited with another tool', () => {
  test.each([
    ['the roles', `UPDATE statement SET body = '{"roles":["manager"]}' WHERE kind = 'roles'`],
    ['a label', `UPDATE statement SET body = replace(body, 'Piet', 'Paul') WHERE kind = 'user'`],
    [
      'a public key',
      `UPDATE statement SET body = replace(body, '"publicBox":"', '"publicBox":"A') WHERE kind = 'user'`,
    ],
    ['whom it is about', `UPDATE statement SET subject_id = made_by WHERE kind = 'roles'`],
    ['a day', `UPDATE statement SET body = '{"signedOn":"2020-01-01"}' WHERE kind = 'declaration'`],
  ])('is refused and named at the unlock: %s', async (_, sql) => {
    const vault = await aVaultOfTwo();
    let named = '';
    await edit(vault, (db) => {
      const kind = /kind = '(\w+)'/.exec(sql)?.[1] ?? '';
      named = value<string>(db, 'SELECT id FROM statement WHERE kind = ? ORDER BY seq LIMIT 1', [kind]) ?? '';
      db.exec(sql);
    });
    for (const label of [userLabel, 'Piet Jansen'])
      expect(await vault.reply('vault.unlock', { label, passphrase })).toMatchObject({
        error: { code: 'refused', rule: 'statement-changed', detail: { statement: named } },
      });
    expect((await vault.call('vault.state', {})).state).toBe('locked');
  });

  test('is refused when it was added: a worker cannot write himself a role', async () => {
    const vault = await aVaultOfTwo();
    await edit(vault, (db) =>
      run(
        db,
        `INSERT INTO statement (id, kind, subject_id, body, made_by, made_at, signature)
         SELECT @id, 'roles', @piet, '{"roles":["manager"]}', made_by, made_at, signature FROM statement LIMIT 1`,
        { id: newId(), piet: vault.piet },
      ),
    );
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase })).toMatchObject({
      error: { rule: 'statement-changed' },
    });
  });
});

describe('keys.json', () => {
  test('that somebody edited by hand is refused with one sentence, and nothing is changed', async () => {
    const vault = await aVaultOfTwo();
    const path = pathOf(vault.folder, 'keys.json');
    const before = readFileSync(path, 'utf8');
    for (const edited of [
      before.replace('Piet Jansen', 'Paul Jansen'),
      before.replace('"memoryKiB": 65536', '"memoryKiB": 8'),
      before.slice(0, -40),
      '{}',
    ]) {
      expect(edited).not.toBe(before);
      writeFileSync(path, edited);
      for (const label of [userLabel, 'Piet Jansen'])
        expect(await vault.reply('vault.unlock', { label, passphrase })).toEqual(refusal('keys-damaged'));
      expect((await vault.call('vault.state', {})).problem).toBe('keys-damaged');
      expect(readFileSync(path, 'utf8')).toBe(edited);
    }
    writeFileSync(path, before);
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase })).toMatchObject({
      ok: true,
    });
  });

  test('with a slot that nobody stated lets nobody in by it, says so to the manager, and is put right', async () => {
    const vault = await aVaultOfTwo();
    const { opened, session } = await openAs(vault);
    const { identity } = opened;
    session.close();
    const keys = readKeys(vault.folder);
    const { slot, startCode } = newStartSlot({
      vaultId: keys.vaultId,
      userId: newId<UserId>(),
      label: 'Niemand',
      founder: identity.founder,
      vaultKeys: identity.vaultKeys,
      validUntil: '2030-01-01' as never,
    });
    writeKeys(vault.folder, withSlot(keys, slot));
    forgetPreviousKeys(vault.folder);
    const begin = { label: 'Niemand', startCode, passphrase };
    expect(await vault.reply('vault.begin', begin)).toEqual(refusal('user-removed'));
    await vault.unlock();
    expect(await vault.call('users.strangeSlots', {})).toEqual({ count: 1 });
    expect(await vault.call('users.dropStrangeSlots', {})).toEqual({ dropped: 1 });
    expect(await vault.call('users.strangeSlots', {})).toEqual({ count: 0 });
    expect(readKeys(vault.folder)).toEqual(keys);
  });
});

describe('somebody who left', () => {
  test('opens nothing of the present vault, not even with the keys.json that she kept', async () => {
    const vault = await aVaultOfTwo();
    const kept = `${vault.home}-kept`;
    onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
    cpSync(vault.folder, kept, { recursive: true });
    await vault.unlock();
    await vault.call('users.remove', { id: vault.piet });
    await vault.call('vault.lock', {});
    const piet = { label: 'Piet Jansen', passphrase };
    expect(await vault.reply('vault.unlock', piet)).toEqual(refusal('wrong-passphrase'));
    vault.restart('2026-11-22');
    cpSync(pathOf(kept, 'keys.json'), pathOf(vault.folder, 'keys.json'));
    expect(await vault.reply('vault.unlock', piet)).toEqual(refusal('user-removed'));
    await edit(vault, (db) =>
      expect(value(db, 'SELECT count(*) FROM circle_key WHERE member_id = ?', [vault.piet])).toBe(0),
    );
  });

  test('still opens a copy of the whole folder that was made before, as the window says', async () => {
    const vault = await aVaultOfTwo();
    const kept = `${vault.home}-kept`;
    onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
    cpSync(vault.folder, kept, { recursive: true });
    await vault.unlock();
    await vault.call('users.remove', { id: vault.piet });
    await vault.call('vault.lock', {});
    rmSync(vault.folder, { recursive: true });
    cpSync(kept, vault.folder, { recursive: true });
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase })).toMatchObject({
      ok: true,
    });
  });
});

describe('a first unlock that was cut off', () => {
  test('between the slot and the commit leaves a person who has not begun, and another start code helps', async () => {
    const vault = await openTestVault();
    onTestFinished(() => vault.close());
    const { id, startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    const before = readFileSync(pathOf(vault.folder, 'vault.db'));
    await vault.call('vault.begin', { label: 'Piet Jansen', startCode, passphrase });
    await vault.call('vault.lock', {});
    writeFileSync(pathOf(vault.folder, 'vault.db'), before);
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase })).toEqual(
      expect.objectContaining({ ok: false }),
    );
    await vault.unlock();
    expect((await vault.call('users.list', {})).find((row) => row.id === id)).toMatchObject({
      state: 'invited',
      startUntil: null,
    });
    const next = await vault.call('users.invite', { id });
    await vault.call('vault.lock', {});
    expect(
      await vault.call('vault.begin', { label: 'Piet Jansen', startCode: next.startCode, passphrase }),
    ).toMatchObject({ isOfTeam: true });
  });
});

test('an unlock finds nothing to do for the circles when nobody came or went', async () => {
  const vault = await aVaultOfTwo();
  const { session } = await openAs(vault);
  expect(needsTending(session.taskContext('vault.unlock').context)).toBe(false);
  session.close();
});
