import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceVaultFile, writeCompactCopy } from '../../db/compact.ts';
import { finish } from '../../db/forensics/page-walk.ts';
import { searchPages } from '../../db/forensics/search-pages.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { run, value, type WritableDb } from '../../db/sql.ts';
import { newVaultFile, openedVaultFile, refusalOf } from '../support/vault-files.ts';

const fill = (db: WritableDb): void => {
  db.exec('CREATE TABLE person (name TEXT NOT NULL) STRICT');
  for (let n = 0; n < 500; n += 1) run(db, 'INSERT INTO person VALUES (?)', [`Testpersoon ${n}`.repeat(20)]);
  run(db, 'DELETE FROM person WHERE rowid > 5');
};

const sought = [{ id: 1, bytes: new TextEncoder().encode('Testpersoon 77') }];

describe('a compact copy', () => {
  test('holds the same records in less space, under the same key, and is genuine', () => {
    const { db, folder, path, key } = newVaultFile();
    fill(db);
    const copy = join(folder, 'copy.db');
    writeCompactCopy(db, copy);
    const result = finish(searchPages(copy, key, sought));
    expect(result).toMatchObject({ badPages: 0, freePages: 0 });
    expect(result.hits.size).toBe(0);
    expect(value(openedVaultFile(copy, key), 'SELECT count(*) FROM person')).toBe(5);
    closeVaultFile(db);
    expect(readFileSync(copy).length).toBeLessThan(readFileSync(path).length);
  });

  test('replaces what a crash left of an earlier one, and leaves no part of itself', () => {
    const { db, folder } = newVaultFile();
    fill(db);
    writeFileSync(join(folder, 'copy.db.part'), 'half');
    writeCompactCopy(db, join(folder, 'copy.db'));
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'vault.db', 'vault.db-wal']);
  });

  test('that cannot be written leaves nothing behind and the vault as it was', () => {
    const { db, folder } = newVaultFile();
    fill(db);
    mkdirSync(join(folder, 'copy.db', 'in-the-way'), { recursive: true });
    expect(() => writeCompactCopy(db, join(folder, 'copy.db'))).toThrow();
    expect(existsSync(join(folder, 'copy.db.part'))).toBe(false);
    expect(value(db, 'SELECT count(*) FROM person')).toBe(5);
  });

  // On Linux /proc is a file system that never has a free block; elsewhere it takes an administrator to make one.
  test.runIf(process.platform === 'linux')('is refused beforehand where there is no room for it', () => {
    const { db } = newVaultFile();
    fill(db);
    expect(refusalOf(() => writeCompactCopy(db, '/proc/copy.db'))).toBe('disk-full');
  });
});

describe('putting a copy in the place of the vault', () => {
  test('leaves one file, with the copy in it', () => {
    const { db, folder, path, key } = newVaultFile();
    fill(db);
    const copyPath = join(folder, 'copy.db');
    writeCompactCopy(db, copyPath);
    run(db, "INSERT INTO person VALUES ('na de kopie')");
    closeVaultFile(db);
    writeFileSync(`${path}-wal`, '');
    replaceVaultFile({ vaultPath: path, copyPath });
    expect(readdirSync(folder)).toEqual(['vault.db']);
    expect(value(openedVaultFile(path, key), 'SELECT count(*) FROM person')).toBe(5);
  });

  test('does nothing while the vault is open, or when a journal still holds records', () => {
    const { db, folder, path, key } = newVaultFile();
    fill(db);
    const copyPath = join(folder, 'copy.db');
    writeCompactCopy(db, copyPath);
    expect(() => replaceVaultFile({ vaultPath: path, copyPath })).toThrow('has the file open');
    closeVaultFile(db);
    writeFileSync(`${path}-wal`, 'records');
    expect(() => replaceVaultFile({ vaultPath: path, copyPath })).toThrow('not closed');
    expect(existsSync(`${path}-wal`)).toBe(true);
    writeFileSync(`${path}-wal`, '');
    closeVaultFile(openVaultFile(path, key));
    expect(existsSync(copyPath)).toBe(true);
  });
});
