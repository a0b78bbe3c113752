import type { SkipReason } from '../../core/contract/purge-list.ts';
import { dayOf } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { type FrozenLine, whySkipped } from '../../core/purge/list-line.ts';
import { planByRule, type RecordOnList, type RemovalPlan } from '../../core/purge/plan.ts';
import { type LineAndNow, linesNow, type StoredList } from '../../db/repositories/purge-list.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { rulesSay, versionIn } from '../retention/timers.ts';
import { contentMark } from './freeze-list.ts';
import { type Chosen, recordsDueOn } from './records-on-list.ts';
import { waitingPeople } from './waiting.ts';

/** A line of a list, and why it does not go now (null when it may). */
export type JudgedLine = FrozenLine & { readonly skip: SkipReason | null };

/** Every line of a list with what keeps it, and what may go of it: exactly the lines without a reason. */
export type ListNow = { readonly lines: readonly JudgedLine[]; readonly plans: readonly RemovalPlan[] };

const nameOf = (recordId: RecordId | null, category: string): string => `${recordId ?? ''} ${category}`;

const chosen = (lines: readonly JudgedLine[]): Chosen => {
  const names = new Set(
    lines.filter(({ skip }) => skip === null).map(({ recordId, category }) => nameOf(recordId, category)),
  );
  return (recordId, category) => names.has(nameOf(recordId, category));
};

/** Skips the lines that hold something else now than when they were frozen. */
const withContent = (
  lines: readonly JudgedLine[],
  records: readonly RecordOnList[],
): readonly JudgedLine[] => {
  const byId = new Map<RecordId, RecordOnList>(records.map((record) => [record.recordId, record]));
  return lines.map((line) => {
    if (line.skip !== null || line.recordId === null) return line;
    const record = byId.get(line.recordId);
    const isSame = record !== undefined && contentMark(record, line.category) === line.content;
    return isSame ? line : { ...line, skip: 'changed' };
  });
};

const judged = (db: ReadableDb, lines: readonly LineAndNow[], madeAt: string): readonly JudgedLine[] => {
  const waiting = waitingPeople(db);
  const versionOf = versionIn(db);
  const listedOn = dayOf(madeAt);
  return lines.map(({ timer, ...line }) => ({
    ...line,
    skip: whySkipped(line, {
      timer,
      waits: (line.recordId && waiting.get(line.recordId)) ?? null,
      versionOf,
      listedOn,
    }),
  }));
};

/**
 * Judges every line of a list anew, as of the day on which it was made. What became due since then is not on it and
 * stays; so does what was on it and may not go any more.
 */
export const listNow = (db: ReadableDb, list: Pick<StoredList, 'id' | 'madeAt'>): ListNow => {
  const listedOn = dayOf(list.madeAt);
  const first = judged(db, linesNow(db, list.id), list.madeAt);
  const records = recordsDueOn(db, listedOn, chosen(first));
  const lines = withContent(first, records);
  const isAll = lines.every((line, index) => line.skip === first[index]?.skip);
  const going = isAll ? records : recordsDueOn(db, listedOn, chosen(lines));
  const numbers = new Map(lines.map(({ recordId, number }) => [recordId, number]));
  const said = rulesSay(db, listedOn);
  return {
    lines,
    plans: going.map((record) =>
      planByRule(record, { number: numbers.get(record.recordId) ?? null, ...said }),
    ),
  };
};
