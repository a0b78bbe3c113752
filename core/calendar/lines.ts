import { Temporal } from 'temporal-polyfill';
import { CalendarCode, type CalendarLine } from '../contract/calendar.ts';
import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** Something that falls due, of which source it is. */
export type CalendarFact = {
  readonly code: CalendarCode;
  readonly on: Day;
  readonly count: number;
  readonly ruleCode?: string;
  /** What it is about, by an id or a name of its own kind: the same when its day moves. Nobody's name. */
  readonly subject: string;
};

/** A line of one subject; `subject` never leaves the vault as it is. */
export type CalendarDay = CalendarLine & Pick<CalendarFact, 'subject'>;

/** What is about the people who work here; the FG watches over data, not over who is due for a training. */
const aboutStaff: ReadonlySet<CalendarCode> = new Set([
  'form',
  'peer-review',
  'plan',
  'training',
  'certificate',
  'exception',
  'farewell',
  'conflict',
  'complaint',
  'volunteer-help',
]);

/** What a confidant has to do with, beside who works here. */
const forConfidants: ReadonlySet<CalendarCode> = new Set(['request', 'breach', 'consent', 'hold']);

/** Whether somebody with these roles is told of a kind of line: a manager of all of them. */
export const isToldTo = (code: CalendarCode, roles: readonly Role[]): boolean =>
  roles.some(
    (role) =>
      role === 'manager' ||
      (role === 'fg' && !aboutStaff.has(code)) ||
      (role === 'confidant' && (aboutStaff.has(code) || forConfidants.has(code))),
  );

/** How far the calendar looks: up to and including the same day next year. */
export const calendarUntil = (today: Day): Day => addPeriod(today, period('P1Y'));

/** The Monday of the week of a day. */
const mondayOf = (on: Day): Day => {
  const date = Temporal.PlainDate.from(on);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString() as Day;
};

const order = CalendarCode.options;

type Span = { readonly today: Day; readonly until: Day };

/** What falls due within the span, each where it stands: what is late on today, peer review on a Monday. */
const placedIn = (facts: readonly CalendarFact[], { today, until }: Span): readonly CalendarDay[] =>
  facts
    .filter(({ on, count }) => on <= until && count > 0)
    .map(({ code, on, count, subject, ruleCode = null }) => {
      const isLate = on < today;
      const asked = code === 'peer-review' ? mondayOf(on) : on;
      return { on: asked < today ? today : asked, code, count, isLate, ruleCode, subject };
    });

/** Counts together what `nameOf` gives the same name, sorted by those names. */
const countedBy = (
  days: readonly CalendarDay[],
  nameOf: (day: CalendarDay) => readonly (string | number)[],
): readonly CalendarDay[] =>
  [...Map.groupBy(days, (it) => nameOf(it).join(' '))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, its]) => {
      const [first] = its;
      return first ? [{ ...first, count: its.reduce((sum, { count }) => sum + count, 0) }] : [];
    });

const orderOf = ({ on, code, ruleCode, isLate }: CalendarDay): readonly (string | number)[] => [
  on,
  String(order.indexOf(code)).padStart(2, '0'),
  ruleCode ?? '',
  Number(!isLate),
];

/**
 * Puts what falls due together: what is late stands on today, peer review on the Monday of its week (many people are
 * due in one week, and one session is held for them), and what shares day, kind and rule is counted together. Sorted
 * by day, then in the order of the codes; what lies after the last day is left out.
 */
export const calendarLines = (facts: readonly CalendarFact[], span: Span): readonly CalendarLine[] =>
  countedBy(placedIn(facts, span), orderOf).map(({ on, code, count, isLate, ruleCode }) => ({
    on,
    code,
    count,
    isLate,
    ruleCode,
  }));

/**
 * The same for a calendar outside the vault, in which a day that moved must be found again: each subject by itself, and
 * what is late counted together by kind and rule, so that it moves along as one thing. No two share kind, rule and subject.
 */
export const calendarDays = (facts: readonly CalendarFact[], span: Span): readonly CalendarDay[] =>
  countedBy(
    placedIn(facts, span).map((it) => (it.isLate ? { ...it, subject: 'late' } : it)),
    (it) => [...orderOf(it).slice(1), it.subject],
  ).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
