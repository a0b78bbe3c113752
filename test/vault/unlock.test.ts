import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  emptyHome,
  makeTestVault,
  openTestVault,
  passphrase,
  type TestVault,
  userLabel,
} from '../support/open-vault.ts';

const lockedVault = async (open = openTestVault): Promise<TestVault> => {
  const vault = await open();
  onTestFinished(() => vault.close());
  await vault.call('vault.lock', {});
  return vault;
};

const unlocking = ({ reply }: TestVault, who: object = {}) =>
  reply('vault.unlock', { label: userLabel, passphrase, ...who });

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('a passphrase that is not right', () => {
  test('gets the same answer as a user who is not there', async () => {
    const wrong = await unlocking(await lockedVault(), { passphrase: 'niet de goede zin van zes woorden' });
    const unknown = await unlocking(await lockedVault(), { label: 'Niemand' });
    expect(wrong).toEqual(refused('wrong-passphrase'));
    expect(unknown).toEqual(wrong);
  });

  test('makes the next attempt wait, after a restart as well, whoever tries, and even with the right one', async () => {
    const vault = await lockedVault();
    await unlocking(vault, { passphrase: 'fout' });
    vault.restart();
    expect(await unlocking(vault)).toMatchObject({
      error: { rule: 'too-many-attempts', detail: { seconds: 1 } },
    });
    expect(await unlocking(vault, { label: 'Niemand' })).toMatchObject({
      error: { rule: 'too-many-attempts' },
    });
    expect((await vault.call('vault.state', {})).state).toBe('locked');
  });

  test('makes it wait longer every time, up to a minute', async () => {
    const vault = await lockedVault();
    const attempts = join(vault.folder, 'attempts.json');
    for (const [failures, seconds] of [
      [3, 4],
      [6, 32],
      [7, 60],
      [500, 60],
    ] as const) {
      writeFileSync(attempts, JSON.stringify({ failures, lastAt: '2026-11-21T11:00:00.000Z' }));
      vault.restart();
      expect(await unlocking(vault)).toMatchObject({
        error: { rule: 'too-many-attempts', detail: { seconds } },
      });
    }
  });

  test('is forgotten when the right one opens the vault in the end', async () => {
    const vault = await lockedVault();
    await unlocking(vault, { passphrase: 'fout' });
    vault.restart('2026-11-22');
    expect((await vault.unlock()).label).toBe(userLabel);
    await vault.call('vault.lock', {});
    expect((await vault.unlock()).label).toBe(userLabel);
  });
});

describe('a folder', () => {
  test('in which there is no vault is refused, and nothing is made in it', async () => {
    const vault = emptyHome();
    onTestFinished(() => vault.close());
    const folder = join(vault.home, 'foto.vertrouwd');
    mkdirSync(folder);
    writeFileSync(join(folder, 'foto.jpg'), 'x');
    for (const chosen of [folder, join(vault.home, 'nergens'), '/', '', 'hier', '\0'])
      expect(await vault.reply('vault.choose', { folder: chosen }), chosen).toMatchObject({
        error: {
          code: 'refused',
          rule: expect.stringMatching(/^(?:no-vault-here|folder-not-absolute)$/) as string,
        },
      });
    expect(await unlocking(vault)).toEqual(refused('no-vault-here'));
  });

  test('that is copied elsewhere by itself is refused with its own code', async () => {
    const vault = await lockedVault();
    const synced = join(vault.home, 'Dropbox', 'kluis.vertrouwd');
    mkdirSync(join(vault.home, 'Dropbox'));
    renameSync(vault.folder, synced);
    expect(await vault.reply('vault.choose', { folder: synced })).toEqual(refused('folder-synced'));
  });
});

describe('a vault of which a file is not what it was', () => {
  const garbage = Buffer.from(Array.from({ length: 8192 }, (_, at) => (at * 97) % 251));
  type Harm = (path: string, other: string) => void;
  const cases: readonly (readonly [
    what: string,
    file: 'vault.db' | 'keys.json',
    harm: Harm,
    rule: string,
  ])[] = [
    ['a missing vault.db', 'vault.db', (path) => rmSync(path), 'vault-missing'],
    ['an empty vault.db', 'vault.db', (path) => truncateSync(path, 0), 'vault-empty'],
    ['a vault.db cut off within a page', 'vault.db', (path) => truncateSync(path, 9_000), 'vault-damaged'],
    ['a vault.db cut off after a page', 'vault.db', (path) => truncateSync(path, 8_192), 'vault-damaged'],
    [
      'a vault.db of another vault',
      'vault.db',
      (path, other) => copyFileSync(other, path),
      'vault-unreadable',
    ],
    ['a vault.db of other bytes', 'vault.db', (path) => writeFileSync(path, garbage), 'vault-unreadable'],
    [
      'a vault.db that is not encrypted',
      'vault.db',
      (path) => writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), garbage.subarray(16)])),
      'vault-not-encrypted',
    ],
    ['a missing keys.json', 'keys.json', (path) => rmSync(path), 'keys-missing'],
    ['an empty keys.json', 'keys.json', (path) => truncateSync(path, 0), 'keys-damaged'],
    ['a keys.json cut off', 'keys.json', (path) => truncateSync(path, 300), 'keys-damaged'],
    ['a keys.json of other bytes', 'keys.json', (path) => writeFileSync(path, garbage), 'keys-damaged'],
    [
      'a keys.json that is endless',
      'keys.json',
      (path) => writeFileSync(path, Buffer.alloc(2_000_000, 32)),
      'keys-damaged',
    ],
    [
      'a keys.json of something else',
      'keys.json',
      (path) => writeFileSync(path, '{"slots":[]}'),
      'keys-damaged',
    ],
    [
      'a keys.json of another vault',
      'keys.json',
      (path, other) => copyFileSync(other, path),
      'vault-unreadable',
    ],
  ];

  test.each(cases)('%s is named, and no file is changed', async (_, file, harm, rule) => {
    const [vault, another] = [await lockedVault(), await lockedVault(makeTestVault)];
    const path = join(vault.folder, file);
    harm(path, join(another.folder, file));
    const bytes = (name: string): string => {
      try {
        return readFileSync(join(vault.folder, name)).toString('base64');
      } catch {
        return 'no file';
      }
    };
    const before = ['vault.db', 'keys.json', 'ledger.json'].map(bytes);
    expect(await unlocking(vault)).toEqual(refused(rule));
    expect(await vault.reply('clients.counts', {})).toEqual({ ok: false, error: { code: 'locked' } });
    expect(['vault.db', 'keys.json', 'ledger.json'].map(bytes)).toEqual(before);
  });
});
