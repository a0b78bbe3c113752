import type { Category, ClientCategory, RecordKind } from '../../core/contract/timer.ts';
import type { RecordId, StaffId } from '../../core/kernel/ids.ts';
import { firstDue, governStaff } from '../../core/retention/govern-staff.ts';
import { type Governing, governingRule } from '../../core/retention/govern.ts';
import type { RunningRule } from '../../core/retention/rule.ts';
import { type TimerAsItIs, timersOfFiles } from '../../db/repositories/file-timers.ts';
import {
  answersOfFiles,
  filesWithClosedRequests,
  filesWithLostParts,
  listFileDays,
} from '../../db/repositories/retention-events.ts';
import { listTimers } from '../../db/repositories/retention.ts';
import { getStaffDays, listStaffIds } from '../../db/repositories/staff-days.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { staffCategories } from './staff-timers.ts';
import { categories, fileEvents, goesWithFile } from './timers.ts';

const filesPerPage = 500;
const staffPerPage = 100;

/** One kind of data of one record: the timer that it has, and what governs it under the rules that were asked about. */
export type Decision = {
  readonly record: { readonly recordId: RecordId; readonly kind: RecordKind };
  readonly category: Category;
  readonly stored: TimerAsItIs | null;
  readonly governing: Governing | null;
};

const ofCategory = (timers: readonly TimerAsItIs[] | undefined, category: Category): TimerAsItIs | null =>
  timers?.find((timer) => timer.category === category) ?? null;

/** Decides over every client file anew, page by page; a page is read in three queries, whatever is in it. */
function* decideFiles(
  db: ReadableDb,
  rules: readonly RunningRule[],
  wanted: readonly ClientCategory[],
): Generator<readonly Decision[]> {
  if (wanted.length === 0) return;
  const lost = filesWithLostParts(db);
  const closed = filesWithClosedRequests(db);
  for (let after = 0; ; ) {
    const files = listFileDays(db, after, filesPerPage);
    const last = files.at(-1);
    if (!last) return;
    const span = { after, last: last.row };
    const answers = answersOfFiles(db, span);
    const timers = timersOfFiles(db, span, wanted);
    after = last.row;
    yield files.flatMap((file) => {
      const events = fileEvents(file, file, {
        answers: answers.get(file.id) ?? [],
        partConsentEndedOn: lost.get(file.id) ?? null,
        requestClosedOn: closed.get(file.id) ?? null,
      });
      return wanted
        .filter((category) => !(file.isStub && goesWithFile(category)))
        .map((category) => ({
          record: { recordId: file.id, kind: 'client' as const },
          category,
          stored: ofCategory(timers.get(file.id), category),
          governing: governingRule(category, events, rules),
        }));
    });
  }
}

/** The same for everybody who works here or wants to; a page of ids at a time. */
const decideStaff = (
  db: ReadableDb,
  rules: readonly RunningRule[],
  ids: readonly StaffId[],
): readonly Decision[] =>
  ids.flatMap((id) => {
    const staff = getStaffDays(db, id);
    if (!staff) return [];
    const pieces = governStaff(staff, rules);
    const timers = listTimers(db, id);
    return staffCategories(staff).map((category) => ({
      record: { recordId: id, kind: staff.kind },
      category,
      stored: ofCategory(timers, category),
      governing: firstDue(category, pieces),
    }));
  });

/** What is decided over: some kinds of data of client files, and whoever works here or wants to, or not. */
export type Reach = { readonly files: readonly ClientCategory[]; readonly staff: boolean };

export const everything: Reach = { files: categories, staff: true };

/**
 * Decides anew over every record in reach under a set of rules, page by page: client files first, then everybody else.
 * Nothing is written; whoever writes between two pages writes to the page that was given.
 */
export function* decideAll(
  db: ReadableDb,
  rules: readonly RunningRule[],
  { files, staff }: Reach = everything,
): Generator<readonly Decision[]> {
  yield* decideFiles(db, rules, files);
  if (!staff) return;
  const ids = listStaffIds(db);
  for (let first = 0; first < ids.length; first += staffPerPage)
    yield decideStaff(db, rules, ids.slice(first, first + staffPerPage));
}
