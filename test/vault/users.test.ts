import { existsSync, readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { add, aPerson, enterAs, join } from '../support/people.ts';

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};
const refusal = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });
const asked = { limit: 10, offset: 0, words: '', filter: 'all' } as const;

const withFile = async (vault: TestVault): Promise<ClientId> => {
  const { id } = await vault.call('clients.add', aClient());
  await vault.call('notes.write', {
    clientId: id,
    on: day('2026-11-20'),
    kind: 'phone',
    text: 'Belde over de brief.',
    isNotBsn: false,
  });
  return id;
};
const noteOf = async (vault: TestVault, clientId: ClientId) =>
  (await vault.call('notes.list', { clientId })).map(({ text }) => text);

describe('somebody new', () => {
  test('begins with a start code, gets a passphrase of her own, and reads the files of the team', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id, startCode, validUntil } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    expect(startCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(validUntil).toBe('2026-12-05');
    expect((await vault.call('users.list', {})).find((row) => row.id === id)).toEqual({
      id,
      label: 'Piet Jansen',
      roles: ['confidant'],
      declarationOn: '2026-02-03',
      state: 'invited',
      startUntil: '2026-12-05',
      isMe: false,
      volunteerId: expect.any(String) as string,
      isFgCombined: false,
    });
    await vault.call('vault.lock', {});
    const me = await vault.call('vault.begin', {
      label: ' piet jansen ',
      startCode: startCode.toLowerCase().replaceAll('-', ' '),
      passphrase: 'twee rode fietsen in de regen',
    });
    expect(me).toMatchObject({ id, label: 'Piet Jansen', roles: ['confidant'], isOfTeam: true });
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
    expect((await vault.call('users.list', {})).find((row) => row.isMe)).toMatchObject({
      state: 'active',
      startUntil: null,
    });
    await vault.call('vault.lock', {});
    await vault.call('vault.unlock', { label: 'Piet Jansen', passphrase: 'twee rode fietsen in de regen' });
  });

  test('has a start code that opens nothing afterwards, for whoever handed it over', async () => {
    const vault = await aVault();
    const { startCode } = await join(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    const again = { label: 'Piet Jansen', startCode, passphrase: 'twee rode fietsen in de regen' };
    expect(await vault.reply('vault.begin', again)).toEqual(refusal('start-code-wrong'));
  });

  test('is answered alike for a wrong code and an unknown name, and must wait after each', async () => {
    const vault = await aVault();
    const { startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    const { startCode: other } = await add(vault, aPerson('Joke Visser', ['worker']));
    await vault.call('vault.lock', {});
    const wrong = { label: 'Piet Jansen', startCode: other, passphrase };
    expect(await vault.reply('vault.begin', wrong)).toEqual(refusal('start-code-wrong'));
    expect(await vault.reply('vault.begin', { ...wrong, startCode })).toMatchObject({
      error: { rule: 'too-many-attempts' },
    });
    expect(await vault.reply('vault.unlock', { label: userLabel, passphrase })).toMatchObject({
      error: { rule: 'too-many-attempts' },
    });
    vault.restart('2026-11-22');
    expect(await vault.reply('vault.begin', { ...wrong, label: 'Niemand' })).toEqual(
      refusal('start-code-wrong'),
    );
    vault.restart('2026-11-23');
    const mistyped = `${startCode.slice(0, -1)}${startCode.endsWith('0') ? '1' : '0'}`;
    expect(await vault.reply('vault.begin', { ...wrong, startCode: mistyped })).toEqual(
      refusal('start-code-mistyped'),
    );
    expect(await vault.reply('vault.begin', { ...wrong, startCode })).toMatchObject({ ok: true });
  });

  test('cannot unlock with a passphrase before she began', async () => {
    const vault = await aVault();
    const { startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase: startCode })).toEqual(
      refusal('wrong-passphrase'),
    );
  });

  test('needs another start code after fourteen days, which voids the first and keeps her in the team', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id, startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    vault.restart('2026-12-06');
    const begin = { label: 'Piet Jansen', startCode, passphrase };
    expect(await vault.reply('vault.begin', begin)).toEqual(refusal('start-code-expired'));
    await vault.unlock();
    const next = await vault.call('users.invite', { id });
    expect(existsSync(pathOf(vault.folder, 'keys.json.previous'))).toBe(false);
    expect(next.validUntil).toBe('2026-12-20');
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.begin', begin)).toEqual(refusal('start-code-wrong'));
    vault.restart('2026-12-20');
    expect(await vault.call('vault.begin', { ...begin, startCode: next.startCode })).toMatchObject({
      isOfTeam: true,
    });
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
    await enterAs(vault, userLabel);
    expect(await vault.reply('users.invite', { id })).toEqual(refusal('already-begun'));
  });

  test('chooses no passphrase that everyone would try: refused before the code is tried', async () => {
    const vault = await aVault();
    const { startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    const begin = { label: 'Piet Jansen', startCode };
    for (const [weak, rule] of [
      ['kort', 'passphrase-too-short'],
      ['Piet Jansen 2026!!', 'passphrase-too-personal'],
    ])
      expect(await vault.reply('vault.begin', { ...begin, passphrase: weak })).toEqual(refusal(rule ?? ''));
    expect(await vault.reply('vault.begin', { ...begin, passphrase })).toMatchObject({ ok: true });
  });

  test('has a label that nobody else has, and a declaration that was signed already', async () => {
    const vault = await aVault();
    expect(await vault.reply('users.add', aPerson('fatma bakker ', ['board']))).toEqual(
      refusal('label-taken'),
    );
    expect(await vault.reply('users.add', aPerson('Piet Jansen', ['board'], '2026-11-22'))).toEqual(
      refusal('in-future'),
    );
    expect(await vault.call('users.list', {})).toHaveLength(1);
    expect(readFileSync(pathOf(vault.folder, 'keys.json'), 'utf8')).not.toContain('Piet');
  });

  test('is not FG and manager at once, unless somebody said to know of it', async () => {
    const vault = await aVault();
    const both = { ...aPerson('Piet Jansen', ['fg', 'board']), acceptsFgCombination: false };
    expect(await vault.reply('users.add', both)).toEqual(refusal('fg-combined'));
    await vault.call('users.add', { ...both, acceptsFgCombination: true });
    expect((await vault.call('users.list', {}))[1]).toMatchObject({ isFgCombined: true });
    expect((await vault.call('register.current', {})).content.warnings).toContainEqual(
      expect.objectContaining({ code: 'fg-is-manager' }),
    );
  });
});

describe('the team', () => {
  test('lets a confidant in when one of it unlocks, after a manager outside it added her', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    await join(vault, aPerson('Meryem Demir', ['manager']));
    await enterAs(vault, 'Meryem Demir');
    const { startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('vault.lock', {});
    const me = await vault.call('vault.begin', { label: 'Piet Jansen', startCode, passphrase });
    expect(me.isOfTeam).toBe(false);
    expect((await vault.call('clients.search', asked)).total).toBe(0);
    await enterAs(vault, userLabel);
    expect(await enterAs(vault, 'Piet Jansen')).toMatchObject({ isOfTeam: true });
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
  });

  test('opens files from the day that a declaration is put on record, and not before', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id } = await join(vault, aPerson('Meryem Demir', ['manager'], null));
    await enterAs(vault, 'Meryem Demir');
    expect(await vault.reply('clients.search', asked)).toEqual(refusal('declaration-missing'));
    await enterAs(vault, userLabel);
    await vault.call('users.declare', { id, signedOn: day('2026-11-20') });
    await enterAs(vault, 'Meryem Demir');
    expect(await vault.call('clients.open', { id: clientId })).toMatchObject({ reach: 'see' });
    await vault.call('vault.lock', {});
    vault.restart('2026-11-19');
    await vault.call('vault.unlock', { label: 'Meryem Demir', passphrase });
    expect(await vault.reply('clients.search', asked)).toEqual(refusal('clock-before-declaration'));
  });

  test('changes its key when somebody loses the role, at once when the manager is of it', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id } = await join(vault, aPerson('Piet Jansen', ['confidant']));
    await enterAs(vault, 'Piet Jansen');
    await vault.call('vault.saveDraftText', { place: `notes/${clientId}`, text: 'Nog niet af' });
    await enterAs(vault, userLabel);
    await vault.call('users.changeRoles', { id, roles: ['board'], acceptsFgCombination: false });
    expect(await enterAs(vault, 'Piet Jansen')).toMatchObject({ roles: ['board'], isOfTeam: false });
    expect(await vault.reply('clients.search', asked)).toEqual(refusal('role-missing'));
    expect(await vault.call('vault.draftText', { place: `notes/${clientId}` })).toEqual({ text: null });
    await enterAs(vault, userLabel);
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
    await vault.call('users.changeRoles', { id, roles: ['confidant'], acceptsFgCombination: false });
    expect(await enterAs(vault, 'Piet Jansen')).toMatchObject({ isOfTeam: true });
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
  });

  test('keeps a reader: neither a removal nor other roles may take the last one', async () => {
    const vault = await aVault();
    await withFile(vault);
    const [founder] = await vault.call('users.list', {});
    if (!founder) throw new Error('nobody founded this vault');
    const change = { id: founder.id, acceptsFgCombination: false };
    await join(vault, aPerson('Meryem Demir', ['manager']));
    // A confidant who has only a start code is no reader yet: she may lose it.
    await add(vault, aPerson('Piet Jansen', ['confidant']));
    expect(await vault.reply('users.changeRoles', { ...change, roles: ['manager'] })).toEqual(
      refusal('last-reader'),
    );
    await enterAs(vault, 'Meryem Demir');
    expect(await vault.reply('users.remove', { id: founder.id })).toEqual(refusal('last-reader'));
    await enterAs(vault, userLabel);
    await join(vault, aPerson('Joke Visser', ['confidant']));
    await vault.call('users.changeRoles', {
      id: founder.id,
      roles: ['manager'],
      acceptsFgCombination: false,
    });
    expect(await vault.call('vault.me', {})).toMatchObject({ isOfTeam: false });
  });
});

describe('a removal', () => {
  test('takes the slot, the keys and the drafts, and the passphrase opens nothing any more', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id } = await join(vault, aPerson('Piet Jansen', ['confidant']));
    await enterAs(vault, 'Piet Jansen');
    await vault.call('vault.saveDraftText', { place: 'notes/new', text: 'Nog niet af' });
    await enterAs(vault, userLabel);
    expect(await vault.call('users.remove', { id })).toEqual({ waiting: 0 });
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
    expect((await vault.call('users.list', {})).at(-1)).toMatchObject({
      id,
      label: 'Piet Jansen',
      state: 'left',
      roles: [],
    });
    expect(readFileSync(pathOf(vault.folder, 'keys.json'), 'utf8')).not.toContain(id);
    expect(existsSync(pathOf(vault.folder, 'keys.json.previous'))).toBe(false);
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.unlock', { label: 'Piet Jansen', passphrase })).toEqual(
      refusal('wrong-passphrase'),
    );
    vault.restart('2026-11-22');
    await vault.unlock();
    for (const [name, input] of [
      ['users.remove', { id }],
      ['users.declare', { id, signedOn: '2026-11-20' }],
      ['users.invite', { id }],
      ['users.changeRoles', { id, roles: ['worker'], acceptsFgCombination: false }],
    ] as const)
      expect(await vault.reply(name, input)).toEqual(refusal('user-left'));
  });

  test('is not of oneself, nor of the last manager', async () => {
    const vault = await aVault();
    const { id } = (await vault.call('users.list', {}))[0] ?? { id: '' };
    expect(await vault.reply('users.remove', { id })).toEqual(refusal('not-yourself'));
    expect(
      await vault.reply('users.changeRoles', { id, roles: ['confidant'], acceptsFgCombination: false }),
    ).toEqual(refusal('last-manager'));
  });

  test('by a manager outside the team leaves its key to whoever of it unlocks next, and says for how many files', async () => {
    const vault = await aVault();
    const clientId = await withFile(vault);
    const { id } = await join(vault, aPerson('Piet Jansen', ['confidant']));
    await join(vault, aPerson('Meryem Demir', ['manager']));
    await enterAs(vault, 'Meryem Demir');
    expect(await vault.call('users.remove', { id })).toEqual({ waiting: 1 });
    await enterAs(vault, userLabel);
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
    await join(vault, aPerson('Joke Visser', ['confidant']));
    await enterAs(vault, 'Joke Visser');
    expect(await noteOf(vault, clientId)).toEqual(['Belde over de brief.']);
  });

  test('of somebody who never began takes her start code out of use', async () => {
    const vault = await aVault();
    const { id, startCode } = await add(vault, aPerson('Piet Jansen', ['confidant']));
    await vault.call('users.remove', { id });
    await vault.call('vault.lock', {});
    expect(await vault.reply('vault.begin', { label: 'Piet Jansen', startCode, passphrase })).toEqual(
      refusal('start-code-wrong'),
    );
  });
});
