import type { RuleEffect } from '../../core/contract/retention.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { reachesStaff } from '../../core/retention/govern-staff.ts';
import type { RunningRule } from '../../core/retention/rule.ts';
import { countDue, nameOfRecord } from '../../db/repositories/retention.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Progress, ReadContext } from '../context.ts';
import { type Decision, decideAll, everything, type Reach } from './decide-all.ts';
import { ruleTableIn } from './rule-table.ts';

const mostExamples = 20;

/** A rule with which something is about to happen, and the rules that would run then. */
export type RuleChange = { readonly code: string; readonly running: readonly RunningRule[] };

type Example = { readonly recordId: RecordId; readonly from: Day | null; readonly to: Day | null };

/** What a rule decides over; one that is withdrawn stands in the table only, a new one not yet there. */
const reachOf = (db: ReadableDb, { code, running }: RuleChange): Reach => {
  const rule = [...ruleTableIn(db), ...running].find((it) => it.code === code);
  if (!rule) return everything;
  return {
    files: everything.files.filter((category) => category === rule.category),
    staff: reachesStaff(rule),
  };
};

/** Counts, one by one, what a change of the rules does to what is due before it; `tell` gives what was counted. */
const effectCounter = ({ code, running }: RuleChange, dueNow: number, today: Day) => {
  let governs = 0;
  let moved = 0;
  let dueThen = dueNow;
  let losesTerm = 0;
  let lapses = 0;
  const falls = new Map<string, number>();
  const examples: Example[] = [];
  const isDue = (on: Day | null) => on !== null && on <= today;
  return {
    count: ({ record, stored, governing }: Decision): void => {
      const [from, to] = [stored?.dueOn ?? null, governing?.dueOn ?? null];
      const falling = stored?.ruleCode === code && governing?.rule.code !== code ? governing : null;
      if (governing?.rule.code === code) governs += 1;
      if (stored && !governing) losesTerm += 1;
      if (stored?.leftOutUntil && stored.leftOutUntil > today && stored.ruleCode !== governing?.rule.code)
        lapses += 1;
      if (falling) falls.set(falling.rule.code, (falls.get(falling.rule.code) ?? 0) + 1);
      if (from === to) return;
      dueThen += Number(isDue(to)) - Number(isDue(from));
      moved += 1;
      if (examples.length < mostExamples) examples.push({ recordId: record.recordId, from, to });
    },
    tell: (db: ReadableDb): RuleEffect => ({
      governs,
      moved,
      dueNow,
      dueThen,
      losesTerm,
      lapses,
      fallsTo: [...falls].map(([to, count]) => ({
        code: to,
        name: running.find((rule) => rule.code === to)?.name ?? null,
        count,
      })),
      examples: examples.map((it) => ({ ...it, listName: listName(nameOfRecord(db, it.recordId)) })),
    }),
  };
};

/**
 * Finds what a change of the rules does to every timer, in one walk over the records that it reaches; `each` may write
 * what was decided. A rule for one kind of data of a file leaves the others, and whoever works here, as they are, so that
 * nobody decides over them again. Yields after every page of records.
 */
export function* effectSteps(
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  change: RuleChange,
  each: (decision: Decision) => void = () => undefined,
): Generator<Progress, RuleEffect> {
  const counter = effectCounter(change, countDue(db, today), today);
  let done = 0;
  for (const page of decideAll(db, change.running, reachOf(db, change))) {
    for (const decision of page) {
      counter.count(decision);
      each(decision);
    }
    done += new Set(page.map(({ record }) => record.recordId)).size;
    yield { step: 'moving-timers', done, total: 0 };
  }
  return counter.tell(db);
}

/** What a change of the rules would do to every timer, at once: for a question that somebody waits for. */
export const previewMoves = (context: Pick<ReadContext, 'db' | 'today'>, change: RuleChange): RuleEffect => {
  const steps = effectSteps(context, change);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
