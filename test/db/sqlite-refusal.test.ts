import { describe, expect, test } from 'vitest';
import { Refusal } from '../../core/kernel/refusal.ts';
import { run, transaction, value, type WritableDb } from '../../db/sql.ts';
import { refusalFromSqlite, refusing } from '../../db/sqlite-refusal.ts';
import { newVaultFile, refusalOf } from '../support/vault-files.ts';

const withRow = (): WritableDb => {
  const { db } = newVaultFile();
  db.exec("CREATE TABLE person (name TEXT PRIMARY KEY) STRICT; INSERT INTO person VALUES ('Testpersoon')");
  return db;
};

describe('an error of SQLite', () => {
  test('about a full disk is refused as that, and what was there stays', () => {
    const db = withRow();
    db.exec('PRAGMA max_page_count=5');
    const fillUp = () =>
      transaction(db, () => {
        for (let n = 0; n < 100; n += 1) run(db, 'INSERT INTO person VALUES (?)', [`${n}`.repeat(1_000)]);
      });
    expect(refusalOf(() => refusing(fillUp))).toBe('disk-full');
    expect(value(db, 'SELECT count(*) FROM person')).toBe(1);
  });

  test('that is our own mistake stays an error', () => {
    const db = withRow();
    const twice = () => run(db, "INSERT INTO person VALUES ('Testpersoon')");
    expect(() => refusing(twice)).toThrow('UNIQUE constraint');
    expect(refusalFromSqlite(new Error('anything'))).toBeNull();
  });

  test.each([
    ['SQLITE_IOERR_FSYNC', 'disk-failing'],
    ['SQLITE_CORRUPT_VTAB', 'vault-damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'vault-in-use'],
    ['SQLITE_READONLY_DIRECTORY', 'vault-no-access'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'vault-no-access'],
  ])('%s is refused as %s, without its message', (code, rule) => {
    const refusal = refusalFromSqlite(Object.assign(new Error('near "Testpersoon"'), { code }));
    expect(refusal?.error).toEqual({ code: 'refused', rule });
    expect(refusal?.message).not.toContain('Testpersoon');
  });

  test('that already is a refusal stays what it is', () => {
    const refusal = new Refusal({ code: 'not-found', what: 'client' });
    expect(refusalFromSqlite(refusal)).toBe(refusal);
  });
});
