import { createHash } from 'node:crypto';
import type { ClientId } from '../../core/kernel/ids.ts';
import { open } from '../seal.ts';
import { sealedColumns } from '../sealed-texts.ts';
import { each, type ReadableDb, run, type Value, value, values, type WritableDb } from '../sql.ts';
import { movingTables } from './merge-tables.ts';

/** The rows that came along with a file, by table. */
export type MovedRows = Readonly<Record<string, readonly string[]>>;

/** The rows that would come along with a file. */
export const rowsToMove = (db: ReadableDb, id: ClientId): MovedRows =>
  Object.fromEntries(
    movingTables.map(({ table, key, owner }) => [
      table,
      values<string>(db, `SELECT ${key} FROM ${table} WHERE ${owner} = ? ORDER BY ${key}`, [id]),
    ]),
  );

/** Gives rows to another file. What is sealed in them is sealed under that file's key before (`resealFile`). */
export const moveRows = (db: WritableDb, moved: MovedRows, to: ClientId): void => {
  for (const { table, key, owner } of movingTables)
    run(db, `UPDATE ${table} SET ${owner} = @to WHERE ${key} IN (SELECT value FROM json_each(@keys))`, {
      to,
      keys: JSON.stringify(moved[table] ?? []),
    });
};

/** Gives what a file came in by, and with whom it is not to be confused, to another; what that one has stays. */
export const moveMarks = (db: WritableDb, from: ClientId, to: ClientId): void => {
  run(db, 'UPDATE OR IGNORE import_source SET client_id = @to WHERE client_id = @from', { from, to });
  run(
    db,
    `INSERT OR IGNORE INTO not_same (one_id, other_id, by_user, at)
     SELECT min(@to, third), max(@to, third), by_user, at FROM (
       SELECT iif(one_id = @from, other_id, one_id) AS third, by_user, at FROM not_same WHERE @from IN (one_id, other_id))
     WHERE third <> @to`,
    { from, to },
  );
};

/** Tables whose rows say whether something of a file changed. Keys and readers may be made anew without that. */
const pictured: readonly { readonly table: string; readonly where: string; readonly order: string }[] = [
  { table: 'client', where: 'id = @id', order: 'id' },
  { table: 'client_detail', where: 'client_id = @id', order: 'id' },
  { table: 'contact_point', where: 'client_id = @id', order: 'position' },
  ...movingTables.map(({ table, key, owner }) => ({ table, where: `${owner} = @id`, order: key })),
];

/**
 * A short text that is another as soon as one row of a file is: its fields, and everything that belongs to it. Sealed
 * texts count as what they say, because another key seals them anew; the number of the client's row says nothing. The
 * trace of a merge itself (`without`) is left out.
 */
export const pictureOfFile = (
  db: ReadableDb,
  fileKey: Uint8Array,
  { id, without }: { readonly id: ClientId; readonly without: string },
): string => {
  const hash = createHash('sha256');
  for (const { table, where, order } of pictured) {
    const sealed = new Map(
      sealedColumns.filter((it) => it.table === table).map(({ column, field }) => [column, field]),
    );
    const rows = each<Readonly<Record<string, Value>>>(
      db,
      `SELECT * FROM ${table} WHERE ${where} ORDER BY ${order}`,
      { id },
    );
    for (const row of rows) {
      if (row['id'] === without) continue;
      const rowId = String(row['id']);
      for (const [column, said] of Object.entries(row)) {
        const field = sealed.get(column);
        // That the FG looked changes nothing of a file.
        if (column === 'row' || column.startsWith('fg_seen_')) continue;
        hash.update(
          JSON.stringify([
            table,
            column,
            field && said instanceof Uint8Array ? open(fileKey, said, { field, id: rowId }) : said,
          ]),
        );
      }
    }
  }
  return hash.digest('hex');
};

/** The changes of fields of a file that are kept now. */
export const fieldChangesOf = (db: ReadableDb, id: ClientId): readonly string[] =>
  values<string>(db, 'SELECT id FROM field_change WHERE client_id = ?', [id]);

/** Whether a request of the person of this file is not closed yet. */
export const hasOpenRequest = (db: ReadableDb, id: ClientId): boolean =>
  value<number>(db, 'SELECT 1 FROM rights_request WHERE client_id = ? AND closed_on IS NULL', [id]) === 1;

/** Whether the person of this file asked to be erased, and it waits for the purge. */
export const isBeingErased = (db: ReadableDb, id: ClientId): boolean =>
  value<number>(db, 'SELECT 1 FROM client WHERE id = ? AND erase_on IS NOT NULL', [id]) === 1;

/** Whether the readers of this file are still to be made as they were before a copy was put back. */
export const waitsForReaders = (db: ReadableDb, id: ClientId): boolean =>
  value<number>(db, 'SELECT 1 FROM wanted_readers WHERE client_id = ?', [id]) === 1;
