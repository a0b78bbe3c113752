import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type PeopleRows, readPeople } from '../../../db/restore/people-rows.ts';
import { closeVaultFile, openVaultFile } from '../../../db/open.ts';
import { readPeopleFile } from '../../../vault/opening/people-file.ts';
import { openTestVault } from '../../support/open-vault.ts';
import { keyOf } from '../../support/worker-vault.ts';

const lockedVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await vault.call('vault.lock', {});
  const { folder } = vault;
  const key = await keyOf(folder);
  const { vaultId } = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { vaultId: string };
  return { vault, folder, key, vaultId, path: join(folder, 'people.sealed') };
};

describe('people.sealed', () => {
  test('holds the statements and circle keys of the vault, and nothing readable without its key', async () => {
    const { folder, key, vaultId, path } = await lockedVault();
    const db = openVaultFile(join(folder, 'vault.db'), key);
    const inside = readPeople(db);
    closeVaultFile(db);
    const outside = readPeopleFile(folder, vaultId, [key]);
    if (typeof outside === 'string') throw new Error(outside);
    const plain = ({ statements, circles, circleKeys }: PeopleRows) => ({
      statements: statements.map((it) => ({ ...it, signature: [...it.signature] })),
      circles,
      circleKeys: circleKeys.map((it) => ({ ...it, sealed: [...it.sealed] })),
    });
    expect(plain(outside)).toEqual(plain(inside));
    expect(inside.statements.length).toBeGreaterThan(2);
    expect(readFileSync(path).includes('Fatma')).toBe(false);
  });

  test('is ignored, and named, when it was changed, is foreign, or is gone', async () => {
    const { folder, key, vaultId, path } = await lockedVault();
    const whole = readFileSync(path);
    for (const at of [0, 20, whole.length - 1]) {
      const bad = Buffer.from(whole);
      bad.writeUInt8(bad.readUInt8(at) ^ 1, at);
      writeFileSync(path, bad);
      expect(readPeopleFile(folder, vaultId, [key])).toBe('foreign');
    }
    writeFileSync(path, whole);
    expect(readPeopleFile(folder, 'a'.repeat(20), [key])).toBe('foreign');
    expect(readPeopleFile(folder, vaultId, [new Uint8Array(32).fill(7)])).toBe('foreign');
    expect(typeof readPeopleFile(folder, vaultId, [new Uint8Array(32).fill(7), key])).toBe('object');
    rmSync(path);
    expect(readPeopleFile(folder, vaultId, [key])).toBe('missing');
  });

  test('is written again when people change, and not with every save', async () => {
    const { vault, path } = await lockedVault();
    await vault.unlock();
    const before = readFileSync(path);
    await vault.call('vault.saveDraftText', { place: 'notes/new', text: 'Nog niet af' });
    expect(readFileSync(path)).toEqual(before);
    await vault.call('users.add', {
      label: 'Piet Jansen',
      volunteerId: null,
      declarationOn: null,
      roles: ['fg'],
      acceptsFgCombination: false,
    });
    expect(readFileSync(path)).not.toEqual(before);
    expect(existsSync(`${path}.new`)).toBe(false);
  });
});
