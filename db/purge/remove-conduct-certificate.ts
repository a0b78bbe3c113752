import type { StaffRowId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/**
 * Removes the note that a certificate of conduct was seen, when it was written wrongly, in the caller's transaction,
 * and writes the ledger. Gives whether there was such a note.
 */
export const removeConductCertificate = (db: WritableDb, it: SingleRemoval<StaffRowId>): boolean => {
  expectPartNotHeld(db, 'conduct-certificate', it);
  if (run(db, 'DELETE FROM conduct_certificate WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'conduct-certificate', it);
  return true;
};
