import type { ComplaintId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/**
 * Removes one wrong complaint, in the caller's transaction, and writes the ledger. Its texts were sealed; SQLite
 * overwrites the row (`secure_delete`), and the next purge writes the whole file anew. Gives whether there was one.
 */
export const removeComplaint = (db: WritableDb, it: SingleRemoval<ComplaintId>): boolean => {
  expectPartNotHeld(db, 'complaint', it);
  if (run(db, 'DELETE FROM complaint WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'complaint', it);
  return true;
};
