import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '../core/kernel/refusal.ts';
import { assertRoom, flush, flushFolder } from './compact.ts';
import { type WalkProgress, walkPages } from './forensics/page-walk.ts';
import { assertKey, closeVaultFile, openCopyFile } from './open.ts';
import { all, type ReadableDb, run, value, values, type WritableDb } from './sql.ts';
import { refusing } from './sqlite-refusal.ts';

/** What a verified copy was found to hold: its pages, and the rows of each table. */
export type CopyFacts = { readonly pages: number; readonly rows: ReadonlyMap<string, number> };

/** The rows of each table of a store. */
export const countRows = (db: ReadableDb): ReadonlyMap<string, number> =>
  new Map(
    values<string>(
      db,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    ).map((name) => [name, value<number>(db, `SELECT count(*) FROM "${name.replaceAll('"', '""')}"`) ?? 0]),
  );

/** A pragma takes no bound values; what goes in here is 64 hexadecimal digits and nothing else. */
const changeKey = (path: string, key: Uint8Array, nextKey: Uint8Array): void => {
  assertKey(nextKey);
  const db = openCopyFile(path, key, 'change');
  try {
    // Cut off here, the copy is thrown away as a whole: a journal, and a flush of each part, would only cost time.
    db.exec('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF');
    db.exec(`PRAGMA rekey="x'${Buffer.from(nextKey).toString('hex')}'"`);
  } finally {
    closeVaultFile(db);
  }
};

const areEqual = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([table, rows]) => other.get(table) === rows);

/**
 * Proves that a closed copy is whole: every page is genuine under the key, SQLite finds nothing wrong, no reference
 * leads to nothing, and every table has as many rows as it should. Yields after every megabyte of pages. Refuses
 * `backup-not-verified`.
 */
export function* verifyCopy(
  path: string,
  key: Uint8Array,
  expected?: ReadonlyMap<string, number>,
): Generator<WalkProgress, CopyFacts> {
  const { pages, badPages } = yield* walkPages(path, key);
  if (badPages > 0) refuse('backup-not-verified');
  const db = openCopyFile(path, key);
  try {
    const isWhole =
      value<string>(db, 'SELECT integrity_check FROM pragma_integrity_check') === 'ok' &&
      all(db, 'SELECT 1 FROM pragma_foreign_key_check').length === 0;
    const rows = countRows(db);
    if (!isWhole || (expected && !areEqual(rows, expected))) refuse('backup-not-verified');
    return { pages, rows };
  } finally {
    closeVaultFile(db);
  }
}

/**
 * Writes a copy of an open store under another key, and proves it before it gets its name: live rows only, no trace of
 * what was deleted, no journal beside it. `db` is open with `key` (both stay as they are); a copy is opened with
 * `openCopyFile`. What a crash leaves is `<to>.part`, which the next copy overwrites; stopping (`return`) leaves
 * nothing. Needs room for the copy once. Yields while it is proven. Refuses `disk-full` and `backup-not-verified`.
 */
export function* writeRekeyedCopy(
  db: WritableDb,
  { key, to, nextKey }: { readonly key: Uint8Array; readonly to: string; readonly nextKey: Uint8Array },
): Generator<WalkProgress, CopyFacts> {
  const part = `${to}.part`;
  const forget = (): void => {
    for (const end of ['', '-journal']) rmSync(part + end, { force: true });
  };
  let isDone = false;
  forget();
  try {
    const rows = refusing(() => {
      assertRoom(db, dirname(to));
      run(db, 'VACUUM INTO ?', [part]);
      return countRows(db);
    });
    const pagesTotal = value<number>(db, 'SELECT page_count FROM pragma_page_count') ?? 0;
    yield { pagesDone: 0, pagesTotal };
    refusing(() => {
      changeKey(part, key, nextKey);
      flush(part);
    });
    const facts = yield* verifyCopy(part, nextKey, rows);
    refusing(() => {
      renameSync(part, to);
      flushFolder(dirname(to));
    });
    isDone = true;
    return facts;
  } finally {
    if (!isDone) forget();
  }
}
