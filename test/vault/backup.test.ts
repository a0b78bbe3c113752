import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finish, walkPages } from '../../db/forensics/page-walk.ts';
import { closeVaultFile, openCopyFile } from '../../db/open.ts';
import { countRecords } from '../../db/repositories/backup.ts';
import { copiesIn, copyFiles } from '../../vault/backup/copy-folder.ts';
import { openRecovery } from '../../vault/keys/recovery.ts';
import { readKeys, writeKeys } from '../../vault/keys/keys-store.ts';
import { openSlot } from '../../vault/keys/slot.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { withUser } from '../support/second-user.ts';
import { keyOf } from '../support/worker-vault.ts';
import { filesShowing, refusalOf } from '../support/vault-files.ts';
import { approveAndRun } from '../support/purge-evening.ts';

let vault: TestVault;
let stick: string;
beforeEach(async () => {
  vault = await openTestVault();
  stick = join(vault.home, 'stick');
  mkdirSync(stick);
});
afterEach(() => vault.close());

const beside = (): string => join(vault.folder, 'backups');

const onDay = async (today: string): Promise<void> => {
  await vault.call('vault.lock', {});
  vault.restart(today);
  await vault.unlock();
};

test('a copy beside the vault opens under a key of its own and holds what the vault held', async () => {
  const { id: clientId } = await vault.call('clients.add', aClient());
  const made = await vault.call('backup.make', {});
  expect(made).toMatchObject({
    clients: 1,
    notes: 0,
    place: 'vault',
    isOtherDisk: false,
    isHere: true,
    goneOn: '2026-12-21',
  });
  const [copy] = copiesIn(beside());
  expect(copy?.name).toBe(made.name);
  const folder = copy?.path ?? '';
  expect(readdirSync(folder).sort()).toEqual(['copy.json', 'keys.json', 'ledger.json', 'vault.db']);
  await vault.call('vault.lock', {});

  const keys = readKeys(folder);
  const identity = await openSlot(keys, userLabel, passphrase);
  const byCode = await openRecovery(keys, [vault.recoveryCode]);
  expect(byCode.vaultKeys).toEqual(identity.vaultKeys);
  const key = identity.vaultKeys[0]?.key ?? new Uint8Array();
  expect(identity.vaultKeys).toHaveLength(1);
  expect(key).not.toEqual(await keyOf(vault.folder));
  const db = openCopyFile(copyFiles(folder).vault, key);
  expect(countRecords(db)).toEqual({ clients: 1, notes: 0 });
  closeVaultFile(db);
  expect(finish(walkPages(copyFiles(folder).vault, key))).toMatchObject({
    badPages: 0,
    pages: copy?.about.pages,
  });
  for (const text of ['Fatiha', 'SQLite format', clientId]) expect(filesShowing(folder, text)).toEqual([]);
  expect(readFileSync(copyFiles(folder).ledger, 'utf8')).toContain(keys.vaultId);
});

test('a copy goes to the folder of choice, and the state says where and how old it is', async () => {
  expect(await vault.call('backup.state', {})).toMatchObject({ isDue: true, newestAt: null, ageDays: null });
  await vault.call('backup.chooseFolder', { folder: stick });
  const made = await vault.call('backup.make', {});
  expect(made).toMatchObject({ place: 'folder', isHere: true });
  expect([readdirSync(stick), readdirSync(beside())]).toEqual([[made.name], []]);
  const state = await vault.call('backup.state', {});
  expect(state).toMatchObject({ folder: stick, problem: null, isDue: false, ageDays: 0, copies: [made] });
  await onDay('2026-11-25');
  expect(await vault.call('backup.state', {})).toMatchObject({ isDue: true, ageDays: 4 });
});

test('without its stick a copy is refused, and the ones on it are named until it is gone, and found again', async () => {
  await vault.call('backup.chooseFolder', { folder: stick });
  const made = await vault.call('backup.make', {});
  const away = `${stick}.away`;
  renameSync(stick, away);
  expect(await vault.reply('backup.make', {})).toMatchObject({ error: { rule: 'backup-folder-away' } });
  expect(existsSync(stick)).toBe(false);
  const state = await vault.call('backup.state', {});
  expect(state.problem).toBe('backup-folder-away');
  expect(state.copies).toMatchObject([{ name: made.name, isHere: false }]);
  renameSync(away, stick);
  expect(await vault.reply('backup.forget', { name: made.name })).toMatchObject({
    error: { rule: 'copy-still-here' },
  });
  rmSync(join(stick, made.name), { recursive: true });
  await vault.call('backup.forget', { name: made.name });
  expect((await vault.call('backup.state', {})).copies).toEqual([]);
});

test('older copies rotate, past their term they go, and copies of other vaults stay', async () => {
  const other = join(stick, 'kopie-2020-01-01-000000');
  mkdirSync(other);
  writeFileSync(join(other, 'copy.json'), '{}');
  await vault.call('backup.chooseFolder', { folder: stick });
  const names: string[] = [];
  for (const today of ['2026-11-21', '2026-11-22', '2026-11-24']) {
    await onDay(today);
    names.push((await vault.call('backup.make', {})).name, (await vault.call('backup.make', {})).name);
  }
  const here = () => copiesIn(stick).map(({ name }) => name);
  expect(here()).toEqual([names[5], names[3], names[1]]);
  await onDay('2026-12-22');
  expect(here()).toEqual([names[5]]);
  await onDay('2026-12-24');
  expect(here()).toEqual([]);
  expect(existsSync(other)).toBe(true);
  expect((await vault.call('backup.state', {})).copies).toEqual([]);
});

test('what an interruption left is tidied at the next copy', async () => {
  const { vaultId } = readKeys(vault.folder);
  const ours = `kopie-2026-11-20-093000.${vaultId.slice(0, 8)}.part`;
  const others = 'kopie-2026-11-20-093000.aaaaaaaa.part';
  await vault.call('backup.chooseFolder', { folder: stick });
  for (const name of [ours, others]) mkdirSync(join(stick, name));
  mkdirSync(join(beside(), ours));
  const { name } = await vault.call('backup.make', {});
  expect(readdirSync(stick).sort()).toEqual([others, name].sort());
  expect(readdirSync(beside())).toEqual([]);
});

test('a slot that nobody stated gets no key', async () => {
  const keys = readKeys(vault.folder);
  const [mine] = keys.slots;
  if (mine?.kind !== 'user') throw new Error('no slot');
  const stranger = { ...mine, id: 'b'.repeat(20) as typeof mine.id, label: 'Vreemde' };
  writeKeys(vault.folder, { ...keys, slots: [...keys.slots, stranger] });
  const { name } = await vault.call('backup.make', {});
  const copied = readKeys(join(beside(), name));
  expect(copied.slots.map(({ id }) => id)).toEqual(keys.slots.map(({ id }) => id));
});

test('folders that would break the promise are refused, and nothing changes', async () => {
  const ruleOf = async (folder: string) => {
    const reply = await vault.reply('backup.chooseFolder', { folder });
    return reply.ok ? 'taken' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
  };
  writeFileSync(join(stick, 'bestand'), 'x');
  expect([
    await ruleOf('stick'),
    await ruleOf(join(vault.home, 'OneDrive - De Brug', 'kopie')),
    await ruleOf(join(vault.folder, 'backups')),
    await ruleOf(vault.folder),
    await ruleOf(join(stick, 'bestand')),
  ]).toEqual([
    'folder-not-absolute',
    'backup-folder-synced',
    'backup-folder-in-vault',
    'backup-folder-in-vault',
    'backup-folder-not-writable',
  ]);
  expect((await vault.call('backup.state', {})).folder).toBe('');
  expect(await ruleOf(join(stick, 'nieuw', 'kopieën'))).toBe('taken');
  expect(existsSync(join(stick, 'nieuw', 'kopieën'))).toBe(true);
});

test('a longer term needs a reason, and moves the day on which copies go', async () => {
  await vault.call('backup.make', {});
  expect(await vault.reply('backup.changeTerm', { days: 31, reason: '  ' })).toMatchObject({
    error: { rule: 'reason-missing' },
  });
  await vault.call('backup.changeTerm', { days: 60, reason: 'De stick komt eens per maand uit de kluis.' });
  expect(await vault.call('backup.state', {})).toMatchObject({
    termDays: 60,
    termReason: 'De stick komt eens per maand uit de kluis.',
    copies: [{ goneOn: '2027-01-20' }],
  });
});

test('the older copies can go at once, and what lies elsewhere stays named', async () => {
  for (const today of ['2026-11-21', '2026-11-22']) {
    await onDay(today);
    await vault.call('backup.make', {});
  }
  await vault.call('backup.chooseFolder', { folder: stick });
  const away = await vault.call('backup.make', {});
  renameSync(stick, `${stick}.away`);
  await onDay('2026-11-23');
  expect(await vault.call('backup.dropOlder', {})).toEqual({ dropped: 1 });
  expect(copiesIn(beside())).toHaveLength(1);
  renameSync(`${stick}.away`, stick);
  expect(await vault.call('backup.dropOlder', {})).toEqual({ dropped: 1 });
  expect((await vault.call('backup.state', {})).copies.map(({ name }) => name)).toEqual([away.name]);
});

test('a copy on another disk is known as one', async () => {
  const isElsewhere = (place: string) => statSync(place).dev !== statSync(vault.home).dev;
  const place = ['/dev/shm', '/var/tmp'].find(isElsewhere) ?? '';
  const shared = mkdtempSync(join(place, 'vertrouwd-'));
  try {
    await vault.call('backup.chooseFolder', { folder: shared });
    expect(await vault.call('backup.make', {})).toMatchObject({ isOtherDisk: true });
  } finally {
    rmSync(shared, { recursive: true });
  }
});

test('a certificate names every copy that still holds what was removed', async () => {
  await vault.call(
    'clients.add',
    aClient({ openedOn: '2019-01-02' as never, lastContactOn: '2020-03-04' as never }),
  );
  await vault.call('backup.chooseFolder', { folder: stick });
  await vault.call('backup.make', {});
  rmSync(stick, { recursive: true });
  const { backups } = await approveAndRun(vault);
  expect(backups).toEqual([{ madeOn: '2026-11-21', goneOn: '2026-12-21' }]);
});

test('a copy makes way for a task that somebody waits for, and leaves nothing half', async () => {
  await vault.call('backup.chooseFolder', { folder: stick });
  const copying = vault.reply('backup.make', {});
  await new Promise((resolve) => void setImmediate(resolve));
  expect(await vault.reply('purge.run', { listId: 'a'.repeat(20), typedName: 'x' })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await copying).toMatchObject({ error: { code: 'cancelled' } });
  expect([readdirSync(stick), readdirSync(beside())]).toEqual([[], []]);
});

test('others go on working while a copy is made, and it holds one moment of the vault', async () => {
  const copying = vault.reply('backup.make', {});
  const { id: clientId } = await vault.call('clients.add', aClient());
  await vault.call('clients.open', { id: clientId });
  expect(await vault.reply('backup.make', {})).toMatchObject({ error: { code: 'busy' } });
  const made = await copying;
  expect(made).toMatchObject({ ok: true });
  const [copy] = copiesIn(beside());
  const ledger = JSON.parse(readFileSync(copyFiles(copy?.path ?? '').ledger, 'utf8')) as { head: unknown };
  expect(ledger.head).toEqual(copy?.about.head);
});

test('a lock does not wait for a copy', async () => {
  const copying = vault.reply('backup.make', {});
  await vault.call('vault.lock', {});
  expect(await copying).toMatchObject({ ok: false });
  expect(readdirSync(beside())).toEqual([]);
});

test('everybody opens a copy with the own passphrase, and whoever was removed opens no later one', async () => {
  const mia = await withUser(vault, 'Mia Wit', ['confidant']);
  const before = await vault.call('backup.make', {});
  const keys = readKeys(join(beside(), before.name));
  const [hers, mine] = [
    await openSlot(keys, 'Mia Wit', passphrase),
    await openSlot(keys, userLabel, passphrase),
  ];
  expect(hers.vaultKeys).toEqual(mine.vaultKeys);
  await vault.call('users.remove', { id: mia });
  const after = await vault.call('backup.make', {});
  const later = readKeys(join(beside(), after.name));
  expect(later.slots.map(({ id }) => id)).not.toContain(mia);
  await expect(openSlot(later, 'Mia Wit', passphrase)).rejects.toThrow('wrong-passphrase');
  const db = copyFiles(join(beside(), after.name)).vault;
  expect(refusalOf(() => openCopyFile(db, hers.vaultKeys[0]?.key ?? new Uint8Array()))).toBe(
    'vault-unreadable',
  );
});
