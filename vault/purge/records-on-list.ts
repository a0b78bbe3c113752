import type { Category } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId, StaffId } from '../../core/kernel/ids.ts';
import { fileOf, type RecordOnList } from '../../core/purge/plan.ts';
import { decidePieces, staffOnList, type TimedPiece } from '../../core/purge/staff-on-list.ts';
import { governStaff } from '../../core/retention/govern-staff.ts';
import type { RunningRule } from '../../core/retention/rule.ts';
import type { StaffDays } from '../../core/retention/staff-events.ts';
import { filesDueOn } from '../../db/purge/files-on-list.ts';
import { staffDueOn } from '../../db/purge/staff-on-list.ts';
import type { LedgerEntry } from '../../db/repositories/ledger.ts';
import { countPapers, getStaffDays } from '../../db/repositories/staff-days.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { rulesIn } from '../retention/timers.ts';

const timedPieces = (staff: StaffDays, rules: readonly RunningRule[]): readonly TimedPiece[] =>
  governStaff(staff, rules)
    .filter(({ piece }) => piece.category !== fileOf[staff.kind])
    .map(({ piece: { category, id }, governing }) => ({
      category,
      id,
      dueOn: governing?.dueOn ?? null,
      hasRule: governing !== null,
    }));

const recordOf = (db: ReadableDb, recordId: StaffId, staff: StaffDays) => ({
  recordId,
  kind: staff.kind,
  isStub: staff.kind === 'volunteer' && staff.isStub,
  papers: countPapers(db, recordId),
});

const staffRecord = (
  db: ReadableDb,
  recordId: StaffId,
  due: RecordOnList['due'],
  { today, rules }: { readonly today: Day; readonly rules: readonly RunningRule[] },
): readonly RecordOnList[] => {
  const staff = getStaffDays(db, recordId);
  if (!staff) return [];
  const record = recordOf(db, recordId, staff);
  return [staffOnList(record, due, decidePieces(record, due, timedPieces(staff, rules), today))];
};

/**
 * The record of a volunteer or applicant that came back with a copy and must go once more: as a whole, or only the file
 * itself while its pieces stay, of which the ledger names each that went.
 */
export const staffToRepeat = (
  db: ReadableDb,
  recordId: StaffId,
  removed: readonly LedgerEntry['part'][],
): readonly RecordOnList[] => {
  const staff = getStaffDays(db, recordId);
  if (!staff) return [];
  const isWhole = removed.includes(staff.kind);
  const file = fileOf[staff.kind];
  if (!isWhole && !removed.includes(file)) return [];
  const pieces = timedPieces(staff, []).map((piece) => ({ ...piece, goes: isWhole }));
  const due = [{ category: file, ruleCode: '', dueOn: null }];
  return [staffOnList(recordOf(db, recordId, staff), due, pieces)];
};

/** Whether a kind of data of a record counts. */
export type Chosen = (recordId: RecordId, category: Category) => boolean;

/**
 * Every record with something that may go on a day and was not left out: clients, volunteers and applicants alike; with
 * `isChosen` only what that lets through, and the rest of each record stays.
 */
export const recordsDueOn = (
  db: ReadableDb,
  today: Day,
  isChosen: Chosen = () => true,
): readonly RecordOnList[] => {
  const rules = rulesIn(db);
  const staff = Map.groupBy(
    staffDueOn(db, today).filter(({ recordId, category }) => isChosen(recordId, category)),
    ({ recordId }) => recordId,
  );
  return [
    ...filesDueOn(db, today, isChosen),
    ...[...staff].flatMap(([recordId, lines]) =>
      staffRecord(
        db,
        recordId,
        lines.map(({ category, ruleCode, dueOn }) => ({ category, ruleCode, dueOn })),
        { today, rules },
      ),
    ),
  ];
};
