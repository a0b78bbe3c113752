import type { FieldDelta } from '../../core/history/field-deltas.ts';
import type { ClientId, FieldChangeId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A change as it is kept; `by` is a user's id. */
export type StoredChange = FieldDelta & {
  readonly id: FieldChangeId;
  readonly at: string;
  readonly by: string;
};

type Row = Pick<StoredChange, 'id' | 'at' | 'by'> & { readonly sealed: Uint8Array };

const placeOf = (id: FieldChangeId): Place => ({ field: 'field.change', id });

const columns = 'id, at, by_user AS "by", change_sealed AS sealed';

const opened =
  (fileKey: Uint8Array) =>
  ({ sealed, ...row }: Row): StoredChange => ({
    ...row,
    ...(JSON.parse(open(fileKey, sealed, placeOf(row.id))) as FieldDelta),
  });

/** Keeps one change of a field, sealed under the key of the file. */
export const insertFieldChange = (
  db: WritableDb,
  fileKey: Uint8Array,
  { id, at, by, clientId, field, from, to }: StoredChange & { readonly clientId: ClientId },
): void => {
  run(
    db,
    `INSERT INTO field_change (id, client_id, at, by_user, change_sealed) VALUES (@id, @clientId, @at, @by, @sealed)`,
    { id, clientId, at, by, sealed: seal(fileKey, JSON.stringify({ field, from, to }), placeOf(id)) },
  );
};

/** A page of the changes of one file, newest first; of one moment the last written first. */
export const listFieldChanges = (
  db: ReadableDb,
  fileKey: Uint8Array,
  query: { readonly clientId: ClientId; readonly offset: number; readonly limit: number },
): readonly StoredChange[] =>
  all<Row>(
    db,
    `SELECT ${columns} FROM field_change WHERE client_id = @clientId ORDER BY at DESC, rowid DESC
     LIMIT @limit OFFSET @offset`,
    query,
  ).map(opened(fileKey));

/** How many changes of one file are kept. */
export const countFieldChanges = (db: ReadableDb, clientId: ClientId): number =>
  value<number>(db, 'SELECT count(*) FROM field_change WHERE client_id = ?', [clientId]) ?? 0;

/** One change of one file, or `undefined`. */
export const getFieldChange = (
  db: ReadableDb,
  fileKey: Uint8Array,
  it: { readonly id: FieldChangeId; readonly clientId: ClientId },
): StoredChange | undefined => {
  const row = one<Row>(
    db,
    `SELECT ${columns} FROM field_change WHERE id = @id AND client_id = @clientId`,
    it,
  );
  return row && opened(fileKey)(row);
};
