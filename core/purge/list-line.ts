import { SkipReason, type Skipped } from '../contract/purge-list.ts';
import type { Category, RecordKind } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { RecordId } from '../kernel/ids.ts';
import { fileOf, type RecordOnList } from './plan.ts';
import type { Waits } from './waits.ts';

/** One kind of data of one record on a list. `content` stands for what of it is there, `print` for the record. */
export type FrozenLine = {
  readonly number: number;
  readonly recordId: RecordId | null;
  readonly print: string;
  readonly kind: RecordKind;
  readonly category: Category;
  readonly ruleCode: string;
  readonly ruleVersion: number;
  readonly dueOn: Day;
  readonly content: string;
};

/** What of a record a kind of data is, so that a line can tell whether something came or went since it was made. */
export const contentOf = (record: RecordOnList, category: Category): readonly (string | number)[] => {
  const { kind, due, pieces } = record;
  const ids = (goes: (category: Category) => boolean): readonly string[] =>
    pieces.filter((piece) => goes(piece.category)).map(({ id }) => id);
  if (category === fileOf[kind]) {
    const { notes, attachments, contactPoints } = record;
    return [
      notes,
      attachments,
      contactPoints,
      ...ids((piece) => !due.some((line) => line.category === piece)),
    ];
  }
  if (category === 'on-consent') return [record.lostNotes, record.lostAttachments];
  if (category === 'consent-proof') return [record.consentEvents];
  return ids((piece) => piece === category);
};

const firstDue = ({ due }: RecordOnList): string =>
  due.reduce((first, { dueOn }) => ((dueOn ?? '') < first ? (dueOn ?? '') : first), '9');

/** The order of a list, by which its records are numbered: the longest overdue first. */
export const inListOrder = (records: readonly RecordOnList[]): readonly RecordOnList[] =>
  records
    .map((record) => ({ record, name: `${firstDue(record)} ${record.recordId}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ record }) => record);

/** How the record of a line stands now; null when it has no such term any more. */
export type LineNow = {
  readonly ruleCode: string;
  readonly dueOn: Day | null;
  readonly leftOutUntil: Day | null;
};

/**
 * Why a line of a list does not go now, as far as its term and its person tell; null when nothing keeps it. Everything
 * is judged as of the day on which the list was made: what became due since then was never on it.
 */
export const whySkipped = (
  line: FrozenLine,
  now: {
    readonly timer: LineNow | null;
    readonly waits: Waits | null;
    readonly versionOf: (ruleCode: string) => number | undefined;
    readonly listedOn: Day;
  },
): SkipReason | null => {
  const { timer, waits, versionOf, listedOn } = now;
  if (line.recordId === null) return 'gone';
  if (waits) return waits;
  if (timer?.leftOutUntil && timer.leftOutUntil > listedOn) return 'left-out';
  if (versionOf(line.ruleCode) !== line.ruleVersion) return 'rule-changed';
  if (!timer) return 'gone';
  if (timer.ruleCode !== line.ruleCode) return 'rule-changed';
  return timer.dueOn !== null && timer.dueOn <= listedOn ? null : 'not-due';
};

/** The skipped lines counted by reason, in the order of the reasons. */
export const countSkipped = (reasons: readonly (SkipReason | null)[]): Skipped[] =>
  SkipReason.options
    .map((reason) => ({ reason, count: reasons.filter((it) => it === reason).length }))
    .filter(({ count }) => count > 0);
