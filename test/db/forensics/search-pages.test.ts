import type Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../db/forensics/page-walk.ts';
import { searchPages } from '../../../db/forensics/search-pages.ts';
import { run, type WritableDb } from '../../../db/sql.ts';
import { closedVaultFile, type VaultFile } from '../../support/vault-files.ts';

const search = ({ path, key }: VaultFile, texts: readonly string[]) =>
  finish(
    searchPages(
      path,
      key,
      texts.map((text, id) => ({ id, bytes: new TextEncoder().encode(text) })),
    ),
  );

const table = (db: WritableDb): void =>
  void db.exec(`CREATE TABLE person (name TEXT NOT NULL, remark TEXT NOT NULL) STRICT;
                CREATE INDEX person_by_name ON person (name);
                CREATE TABLE term (word TEXT PRIMARY KEY, remark TEXT NOT NULL) STRICT, WITHOUT ROWID`);

describe('searching the pages of a vault file', () => {
  test('finds live values in rows and indexes, and nothing that is not there', () => {
    const vault = closedVaultFile((db) => {
      table(db);
      run(db, "INSERT INTO person VALUES ('Testpersoon Zoë', '')");
    });
    const { hits, badPages, sought } = search(vault, ['Testpersoon Zoë', 'Iemand Anders']);
    expect([...hits]).toEqual([[0, 2]]);
    expect({ badPages, sought }).toEqual({ badPages: 0, sought: 2 });
  });

  test.each(['person', 'term'])(
    'finds a value at every place of long records in %s, also across pages',
    (name) => {
      // Words of 8 letters without a space between, so that every border between two pages cuts through one.
      const words = Array.from({ length: 4_000 }, (_, n) => `w${String(n).padStart(6, '0')}z`);
      const vault = closedVaultFile((db) => {
        table(db);
        run(db, `INSERT INTO ${name} VALUES ('iemand', ?)`, [words.join('')]);
        run(db, `INSERT INTO ${name} VALUES ('kleiner', ?)`, [words.slice(0, 700).join('')]);
      });
      const { hits } = search(vault, words);
      expect(words.filter((_, id) => hits.get(id) !== (id < 700 ? 2 : 1))).toEqual([]);
    },
  );

  test('finds a value that lies across pages which do not follow each other', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `w${String(n).padStart(6, '0')}z`);
    const vault = closedVaultFile((db) => {
      table(db);
      // Every second freed record leaves a hole, and a long record is then laid into the holes.
      for (let n = 0; n < 40; n += 1)
        run(db, 'INSERT INTO person VALUES (?, ?)', [`vul ${n}`, '-'.repeat(6_000)]);
      run(db, 'DELETE FROM person WHERE rowid % 2 = 0');
      run(db, "INSERT INTO person VALUES ('iemand', ?)", [words.join('')]);
    });
    const { hits } = search(vault, words);
    expect(words.filter((_, id) => hits.get(id) !== 1)).toEqual([]);
  });
});

describe('what was deleted', () => {
  const names = Array.from({ length: 50 }, (_, n) => `Verwijderd-${String(n).padStart(3, '0')}`);
  const deleting = (secure: boolean) =>
    closedVaultFile((db) => {
      (db as unknown as Database.Database).pragma(`secure_delete=${secure ? 'ON' : 'OFF'}`);
      table(db);
      for (const name of names) run(db, 'INSERT INTO person VALUES (?, ?)', [name, `${name} `.repeat(900)]);
      run(db, 'DELETE FROM person');
    });

  test('is found in gaps and free pages when SQLite was told not to wipe', () => {
    const { hits, freePages } = search(deleting(false), names);
    expect(hits.size).toBe(names.length);
    expect(freePages).toBeGreaterThan(10);
  });

  test('is gone with the settings that a vault is opened with', () => {
    const { hits, freePages } = search(deleting(true), names);
    expect(hits.size).toBe(0);
    expect(freePages).toBeGreaterThan(10);
  });
});
