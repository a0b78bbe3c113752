import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Migration, migrate, schemaText, schemaVersion } from '../../db/migrate.ts';
import { all, run, value, values, type WritableDb } from '../../db/sql.ts';
import { moments, next, released } from '../support/migrate-and-die.ts';
import {
  closedVaultFile,
  filesShowing,
  newVaultFile,
  openedVaultFile,
  refusalOf,
} from '../support/vault-files.ts';

const live = next(() => {});

const fill = (db: WritableDb): void => {
  run(db, "INSERT INTO person VALUES ('p1', 'Testpersoon')");
  run(db, "INSERT INTO note VALUES ('p1')");
};

const releasedVault = () => {
  const vault = newVaultFile();
  migrate(vault.db, released, vault.folder);
  fill(vault.db);
  return vault;
};

describe('migrating', () => {
  test('a new file needs no copy', () => {
    const { db, folder } = newVaultFile();
    expect(migrate(db, live, folder)).toEqual({ from: 0, to: 2, snapshot: null });
    expect(schemaVersion(db)).toBe(2);
    expect(migrate(db, live, folder)).toEqual({ from: 2, to: 2, snapshot: null });
  });

  test('rebuilding a table keeps the rows that point at it, and foreign keys count again afterwards', () => {
    const { db, folder } = releasedVault();
    migrate(db, live, folder);
    expect(value(db, 'SELECT count(*) FROM note')).toBe(1);
    expect(() => run(db, "INSERT INTO note VALUES ('nobody')")).toThrow('FOREIGN KEY');
  });

  test('a file with records is first copied, whole and encrypted', () => {
    const { db, folder, key } = releasedVault();
    const { snapshot } = migrate(db, live, folder);
    expect(snapshot).toBe(join(folder, 'before-version-2.db'));
    expect(filesShowing(folder, 'Testpersoon')).toEqual([]);
    const before = openedVaultFile(snapshot ?? '', key);
    expect(schemaVersion(before)).toBe(1);
    expect(values(before, 'SELECT name FROM person')).toEqual(['Testpersoon']);
  });

  test('refuses a file of a newer version of the app and leaves it as it is', () => {
    const { db, folder } = releasedVault();
    migrate(db, live, folder);
    expect(refusalOf(() => migrate(db, released, folder))).toBe('vault-newer');
    expect(schemaVersion(db)).toBe(2);
  });

  test.each<[string, (db: WritableDb) => void, string]>([
    [
      'fails',
      () => {
        throw new Error('stop');
      },
      'stop',
    ],
    ['leaves a reference to nothing', (db) => void run(db, 'DELETE FROM person'), 'reference to nothing'],
  ])('a step that %s changes nothing at all', (_, up, message) => {
    const { db, folder } = releasedVault();
    const before = schemaText(db);
    const failing: readonly Migration[] = [...live, { version: 3, up }];
    expect(() => migrate(db, failing, folder)).toThrow(message);
    expect(schemaVersion(db)).toBe(1);
    expect(schemaText(db)).toBe(before);
    expect(all(db, 'SELECT * FROM person')).toEqual([{ id: 'p1', name: 'Testpersoon' }]);
    expect(() => run(db, "INSERT INTO note VALUES ('nobody')")).toThrow('FOREIGN KEY');
  });

  test('a list that skips or repeats a number is a mistake of ours', () => {
    const { db, folder } = newVaultFile();
    const up = () => {};
    expect(() => migrate(db, [{ version: 2, up }], folder)).toThrow('Migration 2');
    expect(() =>
      migrate(
        db,
        [
          { version: 1, up },
          { version: 1, up },
        ],
        folder,
      ),
    ).toThrow('place 2');
  });
});

describe('a migration that is killed', () => {
  test.each(Array.from({ length: moments }, (_, moment) => moment))(
    'at moment %i leaves the old file',
    (moment) => {
      const { path, key, folder } = closedVaultFile((db) => {
        migrate(db, released, '');
        fill(db);
      });
      const script = join(import.meta.dirname, '..', 'support', 'migrate-and-die.ts');
      const { signal } = spawnSync(process.execPath, [
        script,
        path,
        Buffer.from(key).toString('hex'),
        String(moment),
      ]);
      expect(signal).toBe('SIGKILL');
      const db = openedVaultFile(path, key);
      expect(schemaVersion(db)).toBe(1);
      expect(values(db, 'SELECT name FROM person')).toEqual(['Testpersoon']);
      migrate(db, live, folder);
      expect(value(db, 'SELECT count(*) FROM note')).toBe(1);
    },
  );
});
