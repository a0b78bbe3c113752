import type { DevelopmentPlanId, StaffRowId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/**
 * Removes one development plan that was never agreed, in the caller's transaction, and writes the ledger. Its words
 * were sealed; SQLite overwrites the row (`secure_delete`), and the next purge writes the whole file anew. Gives whether
 * there was such a plan.
 */
export const removePlan = (db: WritableDb, it: SingleRemoval<DevelopmentPlanId>): boolean => {
  expectPartNotHeld(db, 'plan', it);
  run(db, 'DELETE FROM plan_progress WHERE plan_id = ?', [it.id]);
  if (run(db, 'DELETE FROM development_plan WHERE id = ? AND agreed_on IS NULL', [it.id]).changes === 0)
    return false;
  endOne(db, 'plan', it);
  return true;
};

/** Removes one wrong line of progress, as `removePlan` does a plan. Gives whether there was such a line. */
export const removeProgress = (db: WritableDb, it: SingleRemoval<StaffRowId>): boolean => {
  expectPartNotHeld(db, 'progress', it);
  if (run(db, 'DELETE FROM plan_progress WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'plan', it);
  return true;
};
