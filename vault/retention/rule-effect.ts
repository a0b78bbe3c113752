import type { RuleEffect } from '../../core/contract/retention.ts';
import type { Category, RecordKind } from '../../core/contract/timer.ts';
import type { RecordId, StaffId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { firstDue, governStaff } from '../../core/retention/govern-staff.ts';
import { type Governing, governingRule } from '../../core/retention/govern.ts';
import type { RunningRule } from '../../core/retention/rule.ts';
import {
  filesWithAnswers,
  filesWithClosedRequests,
  filesWithLostParts,
  listAnswers,
  listFileDays,
} from '../../db/repositories/retention-events.ts';
import { deleteTimer, nameOfRecord, putTimer } from '../../db/repositories/retention.ts';
import { getStaffDays, listStaffIds } from '../../db/repositories/staff-days.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { Progress, ReadContext } from '../context.ts';
import { staffCategories } from './staff-timers.ts';
import { categories, fileEvents, goesWithFile, outcomeOf, rulesIn } from './timers.ts';

const filesPerPage = 500;
const staffPerPage = 100;
const mostExamples = 20;

type Decision = {
  readonly record: { readonly recordId: RecordId; readonly kind: RecordKind };
  readonly category: Category;
  /** Under each of the sets of rules, in their order. */
  readonly under: readonly (Governing | null)[];
};

/** Decides over every client file anew under one or more sets of rules, page by page. */
function* decideFiles(
  db: ReadableDb,
  sets: readonly (readonly RunningRule[])[],
): Generator<readonly Decision[]> {
  const asked = filesWithAnswers(db);
  const lost = filesWithLostParts(db);
  const closed = filesWithClosedRequests(db);
  for (let after = 0; ; ) {
    const files = listFileDays(db, after, filesPerPage);
    const last = files.at(-1);
    if (!last) return;
    after = last.row;
    yield files.flatMap((file) => {
      const answers = asked.has(file.id) ? listAnswers(db, file.id) : [];
      const events = fileEvents(file, file, {
        answers,
        partConsentEndedOn: lost.get(file.id) ?? null,
        requestClosedOn: closed.get(file.id) ?? null,
      });
      return categories
        .filter((category) => !(file.isStub && goesWithFile(category)))
        .map((category) => ({
          record: { recordId: file.id, kind: 'client' as const },
          category,
          under: sets.map((rules) => governingRule(category, events, rules)),
        }));
    });
  }
}

/** The same for everybody who works here or wants to; a page of ids at a time. */
const decideStaff = (
  db: ReadableDb,
  sets: readonly (readonly RunningRule[])[],
  ids: readonly StaffId[],
): readonly Decision[] =>
  ids.flatMap((id) => {
    const staff = getStaffDays(db, id);
    if (!staff) return [];
    const governed = sets.map((rules) => governStaff(staff, rules));
    return staffCategories(staff).map((category) => ({
      record: { recordId: id, kind: staff.kind },
      category,
      under: governed.map((pieces) => firstDue(category, pieces)),
    }));
  });

/** Decides over every record anew under one or more sets of rules, page by page: clients, then everybody else. */
function* decideAll(
  db: ReadableDb,
  sets: readonly (readonly RunningRule[])[],
): Generator<readonly Decision[]> {
  yield* decideFiles(db, sets);
  const ids = listStaffIds(db);
  for (let first = 0; first < ids.length; first += staffPerPage)
    yield decideStaff(db, sets, ids.slice(first, first + staffPerPage));
}

/** A rule with which something is about to happen, and the rules that would run then. */
export type RuleChange = { readonly code: string; readonly then: readonly RunningRule[] };

/**
 * Finds what a rule would do to every timer, before it is confirmed. Writes nothing; yields after every page of files,
 * with none of them moved yet.
 */
export function* previewSteps(
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  { code, then }: RuleChange,
): Generator<Progress, RuleEffect> {
  const sets = [rulesIn(db), then];
  const falls = new Map<string, number>();
  let losesTerm = 0;
  let governs = 0;
  let moved = 0;
  let dueNow = 0;
  let dueThen = 0;
  const examples: {
    id: RecordId;
    from: RuleEffect['examples'][number]['from'];
    to: RuleEffect['examples'][number]['to'];
  }[] = [];
  for (const page of decideAll(db, sets)) {
    for (const { record, under } of page) {
      const [before, after] = under;
      const [from, to] = [before?.dueOn ?? null, after?.dueOn ?? null];
      if (after?.rule.code === code) governs += 1;
      if (before && !after) losesTerm += 1;
      if (before?.rule.code === code && after && after.rule.code !== code)
        falls.set(after.rule.code, (falls.get(after.rule.code) ?? 0) + 1);
      if (from !== null && from <= today) dueNow += 1;
      if (to !== null && to <= today) dueThen += 1;
      if (from === to) continue;
      moved += 1;
      if (examples.length < mostExamples) examples.push({ id: record.recordId, from, to });
    }
    yield { step: 'moving-timers', done: 0, total: 0 };
  }
  return {
    governs,
    moved,
    dueNow,
    dueThen,
    losesTerm,
    fallsTo: [...falls].map(([to, count]) => ({
      code: to,
      name: then.find((rule) => rule.code === to)?.name ?? null,
      count,
    })),
    examples: examples.map(({ id, from, to }) => ({
      recordId: id,
      listName: listName(nameOfRecord(db, id)),
      from,
      to,
    })),
  };
}

/** What a rule would do to every timer, at once: for a question that somebody waits for. */
export const previewMoves = (context: Pick<ReadContext, 'db' | 'today'>, change: RuleChange): RuleEffect => {
  const steps = previewSteps(context, change);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Brings every timer up to date with the rules that run now. Yields after every page of records. */
export function* moveTimers(db: WritableDb): Generator<Progress, void> {
  let done = 0;
  for (const page of decideAll(db, [rulesIn(db)])) {
    for (const { record, category, under } of page) {
      const [governing] = under;
      if (governing) putTimer(db, outcomeOf(record, category, governing));
      else deleteTimer(db, record.recordId, category);
    }
    done += new Set(page.map(({ record }) => record.recordId)).size;
    yield { step: 'moving-timers', done, total: 0 };
  }
}
