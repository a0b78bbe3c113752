import { join } from 'node:path';
import { refuse } from '../core/kernel/refusal.ts';
import { writeCompactCopy } from './compact.ts';
import { all, begin, commit, type ReadableDb, rollback, value, values, type WritableDb } from './sql.ts';
import { refusing } from './sqlite-refusal.ts';

/** One step of the schema. Released steps never change, and import nothing from `core`: rules change, history must not. */
export type Migration = { readonly version: number; readonly up: (db: WritableDb) => void };

/** The version of the schema in the file; 0 for a new one. */
export const schemaVersion = (db: ReadableDb): number =>
  value<number>(db, 'SELECT user_version FROM pragma_user_version') ?? 0;

const assertNumbered = (migrations: readonly Migration[]): void => {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${version} stands at place ${index + 1}`);
  });
};

const foreignKeys = (db: WritableDb, on: boolean): void => {
  db.exec(`PRAGMA foreign_keys=${on ? 'ON' : 'OFF'}`);
  if (value<number>(db, 'SELECT foreign_keys FROM pragma_foreign_keys') !== Number(on))
    throw new Error('Foreign keys cannot be switched inside a transaction');
};

const runAll = (db: WritableDb, pending: readonly Migration[], newest: number): void => {
  begin(db);
  try {
    for (const migration of pending) migration.up(db);
    if (all(db, 'SELECT * FROM pragma_foreign_key_check').length > 0)
      throw new Error('A migration left a reference to nothing');
    db.exec(`PRAGMA user_version=${newest}`);
    commit(db);
  } catch (error) {
    rollback(db);
    throw error;
  }
};

/**
 * Brings the schema to the newest version in one transaction: a crash at any moment leaves the old file or the new
 * one. Foreign keys are off meanwhile, because rebuilding a table would otherwise delete the rows that point at it;
 * they are all checked before the commit. A file that already holds records is first copied, encrypted under the same
 * key, into `snapshotFolder` as `before-version-<n>.db` (`snapshot` gives its path); whoever calls removes that copy,
 * at the latest with the next purge. Refuses `vault-newer` (made by a newer version of the app) and `disk-full`.
 */
export const migrate = (
  db: WritableDb,
  migrations: readonly Migration[],
  snapshotFolder: string,
): { readonly from: number; readonly to: number; readonly snapshot: string | null } =>
  refusing(() => {
    assertNumbered(migrations);
    const from = schemaVersion(db);
    const to = migrations.length;
    if (from > to) refuse('vault-newer', { found: from, known: to });
    if (from === to) return { from, to, snapshot: null };
    const snapshot = from > 0 ? join(snapshotFolder, `before-version-${to}.db`) : null;
    if (snapshot) writeCompactCopy(db, snapshot);
    foreignKeys(db, false);
    try {
      runAll(db, migrations.slice(from), to);
    } finally {
      foreignKeys(db, true);
    }
    return { from, to, snapshot };
  });

/** The whole schema as SQL in a fixed order, as it is committed in db/schema.sql. Takes a migrated store. */
export const schemaText = (db: ReadableDb): string =>
  values<string>(
    db,
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
     ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
  )
    .map((sql) => `${sql.trim()};\n`)
    .join('\n');
