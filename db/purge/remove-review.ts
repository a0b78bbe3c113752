import type { PeerReviewId, VolunteerId } from '../../core/kernel/ids.ts';
import { run, values, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectNotHeld, expectPartNotHeld } from './not-held.ts';

/**
 * Takes participants out of a session before it is written anew, in the caller's transaction: no ledger, the session
 * stays. Refuses `held` when somebody who is not among those `staying` is held.
 */
export const clearAttendance = (
  db: WritableDb,
  reviewId: PeerReviewId,
  staying: readonly VolunteerId[],
): void => {
  const before = values<VolunteerId>(db, 'SELECT volunteer_id FROM review_attendance WHERE review_id = ?', [
    reviewId,
  ]);
  expectNotHeld(
    db,
    before.filter((id) => !staying.includes(id)),
    null,
  );
  run(db, 'DELETE FROM review_attendance WHERE review_id = ?', [reviewId]);
};

/**
 * Removes one wrong session with what was agreed in it, in the caller's transaction, and writes the ledger. Gives
 * whether there was such a session. What was noted of a plan in it stays with the plan.
 */
export const removeReview = (db: WritableDb, it: SingleRemoval<PeerReviewId>): boolean => {
  expectPartNotHeld(db, 'review', it);
  run(db, 'DELETE FROM review_attendance WHERE review_id = ?', [it.id]);
  if (run(db, 'DELETE FROM peer_review WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'review', it);
  return true;
};
