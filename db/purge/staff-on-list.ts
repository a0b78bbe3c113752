import type { Category } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { StaffId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb } from '../sql.ts';

/** A line of the purge list about a volunteer or applicant. */
export type StaffLine = {
  readonly recordId: StaffId;
  readonly category: Category;
  readonly ruleCode: string;
  readonly dueOn: Day;
};

/** Every kind of data of a volunteer or applicant that may go on a day and was not left out, in the order of the list. */
export const staffDueOn = (db: ReadableDb, on: Day): readonly StaffLine[] =>
  all<StaffLine>(
    db,
    `SELECT record_id AS recordId, category, rule_code AS ruleCode, due_on AS dueOn FROM retention_timer
     WHERE due_on <= @on AND (left_out_until IS NULL OR left_out_until <= @on) AND kind <> 'client'
     ORDER BY record_id, category`,
    { on },
  );
