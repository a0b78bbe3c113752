import type { ClientId, MergeId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A merge as it is kept; `by` is a user's id. */
export type StoredMerge = {
  readonly id: MergeId;
  readonly clientId: ClientId;
  readonly at: string;
  readonly by: string;
};

const placeOf = (id: MergeId): Place => ({ field: 'merge.trace', id });

const columns = 'id, client_id AS clientId, at, by_user AS "by"';

/** Keeps what a merge did, sealed under the key of the file that both are in now. */
export const insertMerge = (
  db: WritableDb,
  fileKey: Uint8Array,
  { id, clientId, at, by, trace }: StoredMerge & { readonly trace: string },
): void => {
  run(
    db,
    'INSERT INTO merge_trace (id, client_id, at, by_user, trace_sealed) VALUES (@id, @clientId, @at, @by, @sealed)',
    { id, clientId, at, by, sealed: seal(fileKey, trace, placeOf(id)) },
  );
};

/** Remembers under which id a file was known that is in another one now. */
export const insertMergedId = (db: WritableDb, otherId: ClientId, clientId: ClientId): void => {
  run(db, 'INSERT INTO merged_id (other_id, client_id) VALUES (?, ?)', [otherId, clientId]);
};

/** One merge, or `undefined`. */
export const getMerge = (db: ReadableDb, id: MergeId): StoredMerge | undefined =>
  one<StoredMerge>(db, `SELECT ${columns} FROM merge_trace WHERE id = ?`, [id]);

/** What a merge did. */
export const mergeTrace = (db: ReadableDb, fileKey: Uint8Array, id: MergeId): string => {
  const row = one<{ readonly sealed: Uint8Array }>(
    db,
    'SELECT trace_sealed AS sealed FROM merge_trace WHERE id = ?',
    [id],
  );
  if (!row) throw new Error('A merge without a trace');
  return open(fileKey, row.sealed, placeOf(id));
};

/** The newest merges. */
export const listMerges = (db: ReadableDb, limit: number): readonly StoredMerge[] =>
  all<StoredMerge>(db, `SELECT ${columns} FROM merge_trace ORDER BY at DESC, id LIMIT ?`, [limit]);
