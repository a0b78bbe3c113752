import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closeVaultFile, openVaultFile } from '../../../db/open.ts';
import { run, transaction, type WritableDb } from '../../../db/sql.ts';
import { clockOn } from '../../../vault/clock.ts';
import { composeStore } from '../../../vault/compose-store.ts';
import { leastCost } from '../../../vault/keys/derive.ts';
import type { Serve } from '../../../vault/serve.ts';
import { makeTestVault, passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { importTokenPeople } from '../../support/token-people.ts';
import { keyOf } from '../../support/worker-vault.ts';

const vaultWithPeople = async (people = 30): Promise<TestVault> => {
  const vault = await makeTestVault();
  onTestFinished(() => vault.close());
  await importTokenPeople(vault, people, 0);
  return vault;
};

const fileOf = ({ folder }: TestVault): string => join(folder, 'vault.db');

/** Writes into the closed vault as another tool would. */
const behindItsBack = async (vault: TestVault, work: (db: WritableDb) => void): Promise<void> => {
  await vault.call('vault.lock', {});
  const db = openVaultFile(fileOf(vault), await keyOf(vault.folder));
  db.exec('PRAGMA foreign_keys=OFF');
  transaction(db, () => work(db));
  closeVaultFile(db);
};

const flip = (path: string, at: number): void => {
  const [was = 0] = readFileSync(path).subarray(at, at + 1);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([was ^ 8]), 0, 1, at);
  closeSync(file);
};

/** The steps of checks before the first screen that the window heard of, in order. */
const steps = ({ events }: TestVault): readonly string[] => [
  ...new Set(
    events.flatMap((event) =>
      event.kind === 'progress' && event.task === 'vault.unlock' ? [event.step] : [],
    ),
  ),
];

test('a sound vault is checked before its first screen, and then not for a month', async () => {
  const vault = await vaultWithPeople();
  const all = ['check-pages', 'check-structure', 'check-search', 'check-texts', 'check-audit'];
  expect(steps(vault)).toEqual(all);
  expect(await vault.call('health.state', {})).toMatchObject({
    findings: [],
    nextOn: '2026-12-21',
    isDue: false,
    postponed: 0,
  });
  const checkedOn = async (today: string) => {
    await vault.reply('vault.lock', {});
    vault.restart(today);
    await vault.unlock();
    return ((await vault.call('health.state', {})).checkedAt ?? '').slice(0, 10);
  };
  expect(await checkedOn('2026-12-20')).toBe('2026-11-21');
  expect(await checkedOn('2026-12-21')).toBe('2026-12-21');
});

test('on request everything is looked at, and a search list that differs is made anew', async () => {
  const vault = await vaultWithPeople();
  expect(await vault.call('health.check', {})).toMatchObject({ findings: [] });
  await behindItsBack(vault, (db) => {
    run(db, "DELETE FROM search_term WHERE client_row = 1 AND substr(term, 1, 1) <> '~'");
    run(db, "INSERT INTO search_term VALUES ('verkeerd', 2)");
  });
  await vault.unlock();
  expect((await vault.call('health.check', {})).findings).toEqual([{ kind: 'search', count: 2 }]);
  expect((await vault.call('health.check', {})).findings).toEqual([]);
  expect((await vault.call('health.state', {})).findings).toEqual([]);
});

test('a text that was changed or lost its key, a reference to nothing and a changed log are named by kind', async () => {
  const vault = await vaultWithPeople();
  await behindItsBack(vault, (db) => {
    run(db, 'UPDATE note SET text_sealed = zeroblob(60) WHERE rowid = 3');
    run(db, 'DELETE FROM file_key WHERE client_id = (SELECT client_id FROM note WHERE rowid = 5)');
    run(db, "UPDATE note SET client_id = 'niemand' WHERE rowid = 7");
    db.exec('DROP TRIGGER audit_is_append_only');
    run(db, "UPDATE audit SET object = 'iets anders' WHERE seq = 4");
  });
  await vault.unlock();
  const { findings } = await vault.call('health.check', {});
  expect(Object.fromEntries(findings.map(({ kind, count }) => [kind, count]))).toEqual({
    reference: 1,
    'sealed-text': 3,
    audit: 1,
  });
  expect(await vault.call('health.state', {})).toMatchObject({ findings, isDue: false });
});

test('a vault with a flipped bit stays shut after an unclean end, is never opened half, and opens again when it is mended', async () => {
  const vault = await vaultWithPeople();
  await vault.call('vault.lock', {});
  const path = fileOf(vault);
  copyFileSync(path, `${path}.heel`);
  flip(path, readFileSync(path).length - 5_000);
  const before = readFileSync(path);
  // The name that a killed process leaves behind.
  writeFileSync(join(vault.folder, 'in-use.txt'), 'Fatma Bakker');
  vault.restart();
  const damaged = { error: { code: 'refused', rule: 'vault-damaged', detail: { pages: 1 } } };
  const who = { label: userLabel, passphrase };
  expect(await vault.reply('vault.unlock', who)).toMatchObject(damaged);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect((await vault.call('vault.state', {})).state).toBe('locked');
  vault.restart();
  expect(await vault.reply('vault.unlock', who), 'it is remembered').toMatchObject(damaged);
  copyFileSync(`${path}.heel`, path);
  await vault.unlock();
  expect(await vault.call('health.state', {})).toMatchObject({ findings: [], isDue: false });
});

test('after an unclean end the check comes back until it was done, also after a wrong passphrase and a "later"', async () => {
  const vault = await vaultWithPeople(300);
  await vault.call('vault.lock', {});
  writeFileSync(join(vault.folder, 'in-use.txt'), 'Fatma Bakker');
  vault.restart();
  const wrong = await vault.reply('vault.unlock', { label: 'Fatma Bakker', passphrase: 'niet de goede zin' });
  expect(wrong).toMatchObject({ error: { rule: 'wrong-passphrase' } });
  expect(existsSync(join(vault.folder, 'in-use.txt'))).toBe(false);
  const putOff: Serve = composeStore({
    home: vault.home,
    clock: clockOn('2026-11-22'),
    cost: () => Promise.resolve(leastCost),
    emit: (event) => {
      if (event.kind === 'progress' && event.task === 'vault.unlock') void putOff('health.postpone', {});
    },
  });
  expect(await putOff('vault.unlock', { label: userLabel, passphrase })).toMatchObject({ ok: true });
  expect(await putOff('health.state', {})).toMatchObject({ value: { postponed: 1, isDue: true } });
  await putOff('vault.lock', {});
  vault.restart('2026-11-22');
  await vault.unlock();
  expect(await vault.call('health.state', {})).toMatchObject({ postponed: 0, isDue: false });
});

test('a file of checks that was damaged counts as none, and never keeps anybody out', async () => {
  const vault = await vaultWithPeople();
  for (const text of ['', '{', '{"format":"vertrouwd-health","version":1,"checkedAt":"3000"}', '[]']) {
    await vault.reply('vault.lock', {});
    writeFileSync(join(vault.folder, 'health.json'), text);
    vault.restart();
    await vault.unlock();
    expect(await vault.call('health.state', {}), text).toMatchObject({ findings: [], isDue: false });
  }
});
