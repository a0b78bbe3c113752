import type { Category } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { StaffId } from '../kernel/ids.ts';
import { fileOf, type RecordOnList, type Staying } from './plan.ts';

/** A piece of a staff record with the day on which it may go: null while its clock stands still or no rule covers it. */
export type TimedPiece = {
  readonly category: Category;
  readonly id: string;
  readonly dueOn: Day | null;
  readonly hasRule: boolean;
};

/** What the law makes an organisation keep: without a confirmed rule it stays, also when its file goes (facts 1.1, MIN). */
const keptByLaw: readonly Category[] = ['payment', 'payroll-declaration'];

/** A piece of which it is decided whether it goes. */
export type DecidedPiece = Pick<TimedPiece, 'category' | 'id' | 'dueOn'> & { readonly goes: boolean };

/** The last of some days; null when one of them is not known yet. */
const latest = (days: readonly (Day | null)[]): Day | null =>
  days.includes(null) ? null : days.reduce((last, it) => ((it ?? '') > (last ?? '') ? it : last), null);

const stayingOf = (pieces: readonly DecidedPiece[]): readonly Staying[] =>
  [...Map.groupBy(pieces, ({ category }) => category)].map(([category, its]) => ({
    category,
    on: latest(its.map(({ dueOn }) => dueOn)),
  }));

type StaffOnList = {
  readonly recordId: StaffId;
  readonly kind: 'volunteer' | 'applicant';
  readonly isStub: boolean;
  /** How many papers go with the file itself. */
  readonly papers: number;
};

const takesFile = ({ kind }: StaffOnList, due: RecordOnList['due']): boolean =>
  due.some(({ category }) => category === fileOf[kind]);

/**
 * Decides which pieces of a volunteer's or applicant's record go on a day: when its kind of data is on the list and its
 * own day has come, or when the file goes and no rule gives it a term of its own. Takes the pieces without the file itself.
 */
export const decidePieces = (
  record: StaffOnList,
  due: RecordOnList['due'],
  pieces: readonly TimedPiece[],
  today: Day,
): readonly DecidedPiece[] => {
  const listed = new Set<string>(due.map(({ category }) => category));
  const hasNoFile = record.isStub || takesFile(record, due);
  return pieces.map(({ category, id, dueOn, hasRule }) => ({
    category,
    id,
    dueOn,
    goes: hasRule
      ? listed.has(category) && dueOn !== null && dueOn <= today
      : hasNoFile && !keptByLaw.includes(category),
  }));
};

/** Puts a volunteer's or applicant's record on the purge list, with the pieces of it that go and those that stay. */
export const staffOnList = (
  record: StaffOnList,
  due: RecordOnList['due'],
  pieces: readonly DecidedPiece[],
): RecordOnList => {
  const { papers, ...rest } = record;
  return {
    ...rest,
    hasPaper: false,
    due,
    staying: stayingOf(pieces.filter(({ goes }) => !goes)),
    pieces: pieces.filter(({ goes }) => goes).map(({ category, id }) => ({ category, id })),
    notes: 0,
    lostNotes: 0,
    attachments: takesFile(record, due) ? papers : 0,
    lostAttachments: 0,
    contactPoints: 0,
    consentEvents: 0,
  };
};
