import type { IncidentId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';

/**
 * Removes one breach with its log and what was advised on it, in the caller's transaction, and writes the ledger. It
 * names nobody, so no proof has to seek anything; SQLite overwrites the rows (`secure_delete`). Gives whether there was one.
 */
export const removeIncident = (db: WritableDb, it: SingleRemoval<IncidentId>): boolean => {
  const { id } = it;
  run(db, 'DELETE FROM incident_step WHERE incident_id = ?', [id]);
  run(db, "DELETE FROM advice WHERE subject = 'incident' AND subject_id = ?", [id]);
  run(db, "DELETE FROM advice_question WHERE subject = 'incident' AND subject_id = ?", [id]);
  if (run(db, 'DELETE FROM incident WHERE id = ?', [id]).changes === 0) return false;
  endOne(db, 'incident', it);
  return true;
};
