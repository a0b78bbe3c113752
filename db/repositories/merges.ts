import type { Belongings } from '../../core/contract/duplicates.ts';
import type { ClientId, MergeId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';
import { draftsAboutFile } from './drafts.ts';

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

/** Forgets a merge that was taken apart, with the changes of fields that it made. */
export const forgetMerge = (
  db: WritableDb,
  {
    id,
    otherId,
    changes,
  }: { readonly id: MergeId; readonly otherId: ClientId; readonly changes: readonly string[] },
): void => {
  run(db, 'DELETE FROM merge_trace WHERE id = ?', [id]);
  run(db, 'DELETE FROM merged_id WHERE other_id = ?', [otherId]);
  run(db, 'DELETE FROM field_change WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(changes)]);
};

/** How much belongs to a file. */
export const countBelongings = (db: ReadableDb, id: ClientId): Belongings => {
  const counts = one<Belongings>(
    db,
    `SELECT (SELECT count(*) FROM note WHERE client_id = @id) AS notes,
       (SELECT count(*) FROM attachment WHERE client_id = @id) AS attachments,
       (SELECT count(*) FROM consent_event WHERE client_id = @id) AS consents,
       (SELECT count(*) FROM disclosure WHERE client_id = @id) AS disclosures,
       (SELECT count(*) FROM rights_request WHERE client_id = @id) AS requests,
       (SELECT count(*) FROM representative WHERE client_id = @id) AS representatives,
       (SELECT count(*) FROM draft_text WHERE ${draftsAboutFile}) AS drafts`,
    { id },
  );
  if (!counts) throw new Error('A count without a row');
  return counts;
};
