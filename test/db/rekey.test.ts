import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finish } from '../../db/forensics/page-walk.ts';
import { searchPages } from '../../db/forensics/search-pages.ts';
import { closeVaultFile, openCopyFile } from '../../db/open.ts';
import { verifyCopy, writeRekeyedCopy } from '../../db/rekey.ts';
import { run, value, type WritableDb } from '../../db/sql.ts';
import { newVaultFile, openedVaultFile, refusalOf } from '../support/vault-files.ts';

const fill = (db: WritableDb): void => {
  db.exec('CREATE TABLE person (name TEXT NOT NULL) STRICT; CREATE TABLE "odd ""name" (n INTEGER) STRICT');
  for (let n = 0; n < 500; n += 1) run(db, 'INSERT INTO person VALUES (?)', [`Testpersoon ${n}`.repeat(20)]);
  run(db, 'DELETE FROM person WHERE rowid > 5');
};

const copied = () => {
  const vault = newVaultFile();
  fill(vault.db);
  const to = join(vault.folder, 'copy.db');
  const nextKey = randomBytes(32);
  const facts = finish(writeRekeyedCopy(vault.db, { key: vault.key, to, nextKey }));
  return { ...vault, to, nextKey, facts };
};

describe('a copy under another key', () => {
  test('opens with that key alone, holds the rows and nothing of what was deleted', () => {
    const { db, key, to, nextKey, facts, folder } = copied();
    expect([...facts.rows]).toEqual([
      ['odd "name', 0],
      ['person', 5],
    ]);
    expect(refusalOf(() => openCopyFile(to, key))).toBe('vault-unreadable');
    const sought = [{ id: 1, bytes: new TextEncoder().encode('Testpersoon 77') }];
    expect(finish(searchPages(to, nextKey, sought))).toMatchObject({ badPages: 0, hits: new Map() });
    expect(value(openedVaultFile(to, nextKey), 'SELECT count(*) FROM person')).toBe(5);
    closeVaultFile(db);
    expect(value(openedVaultFile(join(folder, 'vault.db'), key), 'SELECT count(*) FROM person')).toBe(5);
  });

  test('can be read and copied again without a byte of it changing, and lies alone', () => {
    const { to, nextKey, folder } = copied();
    const before = readFileSync(to);
    const copy = openCopyFile(to, nextKey);
    const back = join(folder, 'back.db');
    finish(writeRekeyedCopy(copy, { key: nextKey, to: back, nextKey: randomBytes(32) }));
    expect(() => run(copy, 'DELETE FROM person')).toThrow('readonly');
    closeVaultFile(copy);
    expect(readFileSync(to).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['back.db', 'copy.db', 'vault.db', 'vault.db-wal']);
  });

  test('that is stopped half-way leaves nothing, and replaces what a crash left', () => {
    const { db, folder, key } = newVaultFile();
    fill(db);
    const to = join(folder, 'copy.db');
    writeFileSync(`${to}.part`, 'half');
    const steps = writeRekeyedCopy(db, { key, to, nextKey: randomBytes(32) });
    steps.next();
    expect(existsSync(`${to}.part`)).toBe(true);
    steps.return({ pages: 0, rows: new Map() });
    expect(readdirSync(folder).toSorted()).toEqual(['vault.db', 'vault.db-wal']);
  });

  test('is refused with one flipped bit, and with a row too few', () => {
    const { to, nextKey, facts } = copied();
    expect(refusalOf(() => finish(verifyCopy(to, nextKey, new Map([...facts.rows, ['person', 6]]))))).toBe(
      'backup-not-verified',
    );
    const bytes = readFileSync(to);
    bytes.writeUInt8(bytes.readUInt8(6_000) ^ 1, 6_000);
    writeFileSync(to, bytes);
    expect(refusalOf(() => finish(verifyCopy(to, nextKey)))).toBe('backup-not-verified');
  });

  test('never gets a key that is none', () => {
    const { db, folder, key } = newVaultFile();
    fill(db);
    const to = join(folder, 'copy.db');
    for (const nextKey of [new Uint8Array(), new Uint8Array(32)])
      expect(() => finish(writeRekeyedCopy(db, { key, to, nextKey }))).toThrow('32 random bytes');
    expect(existsSync(`${to}.part`)).toBe(false);
  });
});
