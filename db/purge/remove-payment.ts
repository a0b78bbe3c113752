import type { StaffRowId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/** Removes a book year that was written wrongly, in the caller's transaction, and writes the ledger. Gives whether there was one. */
export const removePayment = (db: WritableDb, it: SingleRemoval<StaffRowId>): boolean => {
  expectPartNotHeld(db, 'payment', it);
  if (run(db, 'DELETE FROM payment WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'payment', it);
  return true;
};

/** Removes a payroll tax declaration that was written wrongly, as `removePayment` does. */
export const removePayroll = (db: WritableDb, it: SingleRemoval<StaffRowId>): boolean => {
  expectPartNotHeld(db, 'payroll-declaration', it);
  if (run(db, 'DELETE FROM payroll_declaration WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'payroll-declaration', it);
  return true;
};
