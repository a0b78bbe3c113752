import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { pageSize } from '../../db/file-format.ts';
import { closeVaultFile, createVaultFile, openVaultFile } from '../../db/open.ts';
import { each, run, value, type WritableDb } from '../../db/sql.ts';
import {
  closedVaultFile,
  filesShowing,
  newVaultFile,
  openedVaultFile,
  openInOtherProcess,
  refusalOf,
  temporaryFolder,
} from '../support/vault-files.ts';

const fill = (db: WritableDb): void => {
  db.exec('CREATE TABLE person (name TEXT NOT NULL) STRICT; CREATE INDEX person_name ON person (name)');
  for (let n = 0; n < 400; n += 1)
    run(db, 'INSERT INTO person VALUES (?)', [`Moerdijk-Testpersoon nummer ${n}`]);
};

describe('opening a vault file', () => {
  test('gives back what was kept', () => {
    const { path, key } = closedVaultFile(fill);
    expect(value(openedVaultFile(path, key), 'SELECT count(*) FROM person')).toBe(400);
  });

  test('never runs on a default of the library, at the first opening and after it', () => {
    const { path, key, db } = newVaultFile();
    const settings = (open: WritableDb) =>
      [
        'journal_mode',
        'synchronous',
        'temp_store',
        'secure_delete',
        'locking_mode',
        'foreign_keys',
        'mmap_size',
      ]
        .concat(['trusted_schema', 'cell_size_check', 'cache_size', 'busy_timeout'])
        .map((name) => (open as unknown as Database.Database).pragma(name, { simple: true }));
    const expected = ['wal', 2, 2, 1, 'exclusive', 1, 0, 0, 1, -65536, 1000];
    expect(settings(db)).toEqual(expected);
    closeVaultFile(db);
    expect(settings(openedVaultFile(path, key))).toEqual(expected);
  });

  test('refuses a file that is not there, and makes none', () => {
    const path = join(temporaryFolder(), 'vault.db');
    expect(refusalOf(() => openVaultFile(path, randomBytes(32)))).toBe('vault-missing');
    expect(existsSync(path)).toBe(false);
  });

  test('refuses an empty file and leaves it as it is', () => {
    const path = join(temporaryFolder(), 'vault.db');
    writeFileSync(path, '');
    expect(refusalOf(() => openVaultFile(path, randomBytes(32)))).toBe('vault-empty');
    expect(readFileSync(path)).toHaveLength(0);
  });

  test('refuses a database that is not encrypted', () => {
    const path = join(temporaryFolder(), 'vault.db');
    new Database(path).exec('CREATE TABLE t (a)').close();
    expect(refusalOf(() => openVaultFile(path, randomBytes(32)))).toBe('vault-not-encrypted');
  });

  test('refuses another key and a foreign file', () => {
    const { path, folder } = closedVaultFile(fill);
    expect(refusalOf(() => openVaultFile(path, randomBytes(32)))).toBe('vault-unreadable');
    const foreign = join(folder, 'foreign.db');
    writeFileSync(foreign, randomBytes(5 * pageSize));
    expect(refusalOf(() => openVaultFile(foreign, randomBytes(32)))).toBe('vault-unreadable');
  });

  test('refuses a damaged first page', () => {
    const { path, key } = closedVaultFile(fill);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    writeFileSync(path, bytes);
    expect(refusalOf(() => openVaultFile(path, key))).toBe('vault-unreadable');
  });

  test.each([
    ['clipped inside a page', (path: string, size: number) => truncateSync(path, size - 1000)],
    ['clipped by whole pages', (path: string, size: number) => truncateSync(path, size - 2 * pageSize)],
    ['clipped to its first page', (path: string) => truncateSync(path, pageSize)],
    ['lengthened by a page', (path: string) => appendFileSync(path, randomBytes(pageSize))],
  ])('refuses a file that was %s, and does not change it', (_, harm) => {
    const { path, key } = closedVaultFile(fill);
    harm(path, readFileSync(path).length);
    const before = readFileSync(path);
    expect(refusalOf(() => openVaultFile(path, key))).toBe('vault-damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('refuses an empty key and a short one before it touches the file', () => {
    const path = join(temporaryFolder(), 'vault.db');
    expect(() => createVaultFile(path, new Uint8Array())).toThrow('32 random bytes');
    expect(() => createVaultFile(path, new Uint8Array(32))).toThrow('32 random bytes');
    expect(() => createVaultFile(path, randomBytes(16))).toThrow('32 random bytes');
    expect(existsSync(path)).toBe(false);
  });

  test('refuses to make a vault where a file already is', () => {
    const { path, key } = closedVaultFile(fill);
    expect(refusalOf(() => createVaultFile(path, key))).toBe('vault-exists');
  });
});

describe('what a crash leaves behind', () => {
  const crashed = () => {
    const { folder, path, key, db } = newVaultFile();
    fill(db);
    run(db, 'INSERT INTO person VALUES (?)', ['de laatste']);
    const copy = join(folder, 'copy.db');
    // What the disk holds when the power fails. Copying drops our locks on the original, which nobody else wants here.
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    return { copy, key };
  };

  test('is all there at the next opening', () => {
    const { copy, key } = crashed();
    expect(value(openedVaultFile(copy, key), 'SELECT count(*) FROM person')).toBe(401);
  });

  test('survives an attempt with another key', () => {
    const { copy, key } = crashed();
    expect(refusalOf(() => openVaultFile(copy, randomBytes(32)))).toBe('vault-unreadable');
    expect(value(openedVaultFile(copy, key), 'SELECT count(*) FROM person')).toBe(401);
  });
});

describe('a vault file on the disk', () => {
  test('never shows what it holds, open or closed', () => {
    const { folder, db, path } = newVaultFile();
    fill(db);
    db.exec('CREATE TABLE sorted AS SELECT name FROM person ORDER BY name DESC');
    expect(readdirSync(folder)).toContain('vault.db-wal');
    closeVaultFile(db);
    expect(filesShowing(folder, 'Testpersoon')).toEqual([]);
    expect(filesShowing(folder, 'SQLite format 3')).toEqual([]);
    expect(readdirSync(folder)).toEqual(['vault.db']);
    expect(readFileSync(path).length).toBeGreaterThan(4 * pageSize);
  });
});

/** The files that SQLite has open for a sort that does not fit its cache. It unlinks them, so a folder never shows them. */
const temporaryFilesOfASort = (db: WritableDb): readonly string[] => {
  (db as unknown as Database.Database).pragma('cache_size=10');
  const rows = each(db, 'SELECT a.name || b.name AS pair FROM person a, person b ORDER BY pair DESC');
  rows.next();
  const handles = readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/self/fd/${handle}`)];
    } catch {
      return [];
    }
  });
  rows.return?.();
  return handles.filter((name) => name.includes('etilqs'));
};

describe.runIf(process.platform === 'linux')('a sort that is larger than the cache', () => {
  test('is not spilled to a temporary file, as it would be by default', () => {
    const { db } = newVaultFile();
    fill(db);
    expect(temporaryFilesOfASort(db)).toEqual([]);
    (db as unknown as Database.Database).pragma('temp_store=FILE');
    expect(temporaryFilesOfASort(db)).not.toEqual([]);
  });
});

describe('a second program', () => {
  test('is kept out from the moment of opening until the closing', () => {
    const { path, key, db } = newVaultFile();
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
    fill(db);
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
    closeVaultFile(db);
    expect(openInOtherProcess(path, key)).toBe('opened');
    const again = openedVaultFile(path, key);
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
    expect(value(again, 'SELECT count(*) FROM person')).toBe(400);
  });

  test('is not let in by our own second attempt, also not by another name', () => {
    const { folder, path, key } = newVaultFile();
    expect(() => openVaultFile(path, key)).toThrow('has the file open');
    expect(() => openVaultFile(join(folder, '.', 'vault.db'), key)).toThrow('has the file open');
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
  });
});
