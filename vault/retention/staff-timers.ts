import type { Category } from '../../core/contract/timer.ts';
import type { StaffId } from '../../core/kernel/ids.ts';
import { categoriesOf, fileOf } from '../../core/purge/plan.ts';
import { firstDue, governStaff } from '../../core/retention/govern-staff.ts';
import type { StaffDays } from '../../core/retention/staff-events.ts';
import { deleteTimer, putTimer } from '../../db/repositories/retention.ts';
import { getStaffDays } from '../../db/repositories/staff-days.ts';
import type { WritableDb } from '../../db/sql.ts';
import { outcomeOf, rulesIn } from './timers.ts';

/** Every kind of data that a record can hold now: of a stub the file itself is gone. */
export const staffCategories = (staff: StaffDays): readonly Category[] =>
  (categoriesOf[staff.kind] as readonly Category[]).filter(
    (category) => !(staff.kind === 'volunteer' && staff.isStub && category === fileOf.volunteer),
  );

/**
 * Brings the retention timers of one volunteer or applicant up to date with the days that they count from and the
 * confirmed rules. Called by every command that changes one of those days, in the same transaction.
 */
export const refreshStaffTimers = (db: WritableDb, id: StaffId): void => {
  const staff = getStaffDays(db, id);
  if (!staff) return;
  const pieces = governStaff(staff, rulesIn(db));
  for (const category of staffCategories(staff)) {
    const first = firstDue(category, pieces);
    if (first) putTimer(db, outcomeOf({ recordId: id, kind: staff.kind }, category, first));
    else deleteTimer(db, id, category);
  }
};
