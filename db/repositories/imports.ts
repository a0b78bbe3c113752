import type { ImportRun, ImportTotals } from '../../core/contract/imports.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ImportId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** An import as it is stored; `by` is a user's id. */
export type StoredImport = ImportRun;

type Row = Omit<StoredImport, 'totals'> & { readonly totals: string };

const columns = 'id, number, at, by_user AS "by", totals, state, source_file AS sourceFile';
const fromRow = (row: Row): StoredImport => ({ ...row, totals: JSON.parse(row.totals) as ImportTotals });

/** All imports, newest first. */
export const listImports = (db: ReadableDb): readonly StoredImport[] =>
  all<Row>(db, `SELECT ${columns} FROM import_run ORDER BY number DESC`).map(fromRow);

export const getImport = (db: ReadableDb, id: ImportId): StoredImport | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM import_run WHERE id = ?`, [id]);
  return row && fromRow(row);
};

export const insertImport = (db: WritableDb, it: StoredImport): void => {
  run(
    db,
    `INSERT INTO import_run (id, number, at, by_user, totals, state, source_file)
     VALUES (@id, @number, @at, @by, @totals, @state, @sourceFile)`,
    { ...it, totals: JSON.stringify(it.totals) },
  );
};

export const putImportState = (db: WritableDb, id: ImportId, state: ImportRun['state']): void => {
  run(db, 'UPDATE import_run SET state = @state WHERE id = @id', { id, state });
};

export const putSourceFile = (db: WritableDb, id: ImportId, sourceFile: ImportRun['sourceFile']): void => {
  run(db, 'UPDATE import_run SET source_file = @sourceFile WHERE id = @id', { id, sourceFile });
};

/** Everyone whose file is in the vault under a name, by the key that names sort by: what tells them apart. */
export const listNamesakes = (
  db: ReadableDb,
  sortKey: string,
): readonly { readonly birthOn: Day | null; readonly openedOn: Day }[] =>
  all(
    db,
    'SELECT birth_on AS birthOn, opened_on AS openedOn FROM client WHERE is_stub = 0 AND sort_key = ?',
    [sortKey],
  );
