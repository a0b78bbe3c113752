import type { ClientId, MergeId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';

/**
 * Forgets a merge that was taken apart, in the caller's transaction: its trace, with both files as they were, the id
 * that it remembered, and the `changes` of fields that it made. No ledger line: both files are there again.
 */
export const forgetMerge = (
  db: WritableDb,
  it: { readonly id: MergeId; readonly otherId: ClientId; readonly changes: readonly string[] },
): void => {
  run(db, 'DELETE FROM merge_trace WHERE id = ?', [it.id]);
  run(db, 'DELETE FROM merged_id WHERE other_id = ?', [it.otherId]);
  run(db, 'DELETE FROM field_change WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(it.changes),
  ]);
};
