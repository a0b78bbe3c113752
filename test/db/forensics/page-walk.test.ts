import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { pageSize, usableSize } from '../../../db/file-format.ts';
import { finish, walkPages } from '../../../db/forensics/page-walk.ts';
import { openVaultFile } from '../../../db/open.ts';
import { run, type WritableDb } from '../../../db/sql.ts';
import {
  closedVaultFile,
  newVaultFile,
  openedVaultFile,
  openInOtherProcess,
  refusalOf,
} from '../../support/vault-files.ts';

/** More pages than one batch, with free pages among them. */
const fill = (db: WritableDb, items = 60): void => {
  db.exec('CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB NOT NULL) STRICT');
  for (let id = 0; id < items; id += 1)
    run(db, 'INSERT INTO item VALUES (?, ?, ?)', [id, `Testpersoon ${id}`, randomBytes(30_000)]);
  run(db, 'DELETE FROM item WHERE id % 4 = 0');
};

describe('the page walk', () => {
  test('decrypts every page to what SQLite itself reads', () => {
    const { path, key } = closedVaultFile(fill);
    const ours: Uint8Array[] = [];
    finish(walkPages(path, key, ({ bytes }) => void ours.push(Uint8Array.from(bytes))));
    const plain = (openedVaultFile(path, key) as unknown as Database.Database).serialize();
    expect(ours.length).toBe(plain.length / pageSize);
    expect(ours.length).toBeGreaterThan(256);
    const differing = ours.filter((bytes, index) => {
      const theirs = plain.subarray(index * pageSize, index * pageSize + usableSize);
      return !theirs.equals(bytes);
    });
    expect(differing).toHaveLength(0);
  });

  test('counts the pages, the free ones too, and reports how far it is', () => {
    const { path, key } = closedVaultFile(fill);
    const pages = readFileSync(path).length / pageSize;
    const walk = walkPages(path, key);
    expect(walk.next()).toEqual({ done: false, value: { pagesDone: 256, pagesTotal: pages } });
    const result = finish(walk);
    expect(result).toMatchObject({ pages, badPages: 0 });
    expect(result.freePages).toBeGreaterThan(50);
  });

  test('finds each of 300 flipped bits, wherever they are', () => {
    const { path, key } = closedVaultFile((db) => fill(db, 8));
    const good = readFileSync(path);
    const missed = Array.from({ length: 300 }, (_, n) => n).filter((n) => {
      const bytes = Buffer.from(good);
      const at = (n * 7_919 * 131 + 17) % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (n % 8)), at);
      // One flip in the salt makes every page unreadable; elsewhere it is one page.
      const page = Math.floor(at / pageSize) * pageSize;
      const part = at < 16 ? bytes : bytes.subarray(page, page + pageSize);
      writeFileSync(path, bytes);
      const { badPages } = finish(walkPages(path, key));
      return badPages !== part.length / pageSize;
    });
    expect(missed).toEqual([]);
  });

  test('finds two pages that changed places, and another key', () => {
    const { path, key } = closedVaultFile(fill);
    const bytes = readFileSync(path);
    const swapped = Buffer.from(bytes);
    bytes.copy(swapped, 3 * pageSize, 4 * pageSize, 5 * pageSize);
    bytes.copy(swapped, 4 * pageSize, 3 * pageSize, 4 * pageSize);
    expect(finish(walkPages(path, randomBytes(32))).badPages).toBe(bytes.length / pageSize);
    writeFileSync(path, swapped);
    expect(finish(walkPages(path, key)).badPages).toBe(2);
  });

  test('refuses what it cannot vouch for', () => {
    const { path, key, folder } = closedVaultFile(fill);
    const walk = (name: string) => refusalOf(() => finish(walkPages(join(folder, name), key)));
    expect(walk('nothing.db')).toBe('vault-missing');
    writeFileSync(join(folder, 'empty.db'), '');
    expect(walk('empty.db')).toBe('vault-empty');
    writeFileSync(join(folder, 'clipped.db'), readFileSync(path).subarray(0, -1));
    expect(walk('clipped.db')).toBe('vault-damaged');
    writeFileSync(`${path}-wal`, 'records that are not in the file yet');
    expect(walk('vault.db')).toBe('vault-not-closed');
  });
});

describe('the page walk and SQLite', () => {
  test('never have the same file at once', () => {
    const { path, key, db } = newVaultFile();
    fill(db);
    expect(() => finish(walkPages(path, key))).toThrow('has the file open');
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
  });

  test('a file that is being walked cannot be opened until the walk is over or stopped', () => {
    const { path, key } = closedVaultFile(fill);
    const walk = walkPages(path, key);
    walk.next();
    expect(() => openVaultFile(path, key)).toThrow('has the file open');
    walk.return({ pages: 0, freePages: 0, badPages: 0 });
    expect(() => openedVaultFile(path, key)).not.toThrow();
  });

  test('walking one file does not let a second program into another', () => {
    const { path, key } = newVaultFile();
    const other = closedVaultFile(fill);
    finish(walkPages(other.path, other.key));
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
    copyFileSync(other.path, `${path}.copy`);
    finish(walkPages(`${path}.copy`, other.key));
    expect(openInOtherProcess(path, key)).toBe('vault-in-use');
  });
});
