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
};

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

/**
 * Puts what falls due together: what is late stands on today, peer review on the Monday of its week (many people are
 * due in one week, and one session is held for them), and what shares day, kind and rule is counted together. Sorted
 * by day, then in the order of the codes; what lies after the last day is left out.
 */
export const calendarLines = (
  facts: readonly CalendarFact[],
  { today, until }: { readonly today: Day; readonly until: Day },
): readonly CalendarLine[] => {
  const placed = facts
    .filter(({ on, count }) => on <= until && count > 0)
    .map(({ code, on, count, ruleCode = null }): CalendarLine => {
      const isLate = on < today;
      const asked = code === 'peer-review' ? mondayOf(on) : on;
      return { on: asked < today ? today : asked, code, count, isLate, ruleCode };
    });
  const groups = Map.groupBy(placed, ({ on, code, ruleCode, isLate }) =>
    [on, String(order.indexOf(code)).padStart(2, '0'), ruleCode ?? '', Number(!isLate)].join(' '),
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, lines]) => {
      const [first] = lines;
      return first ? [{ ...first, count: lines.reduce((sum, { count }) => sum + count, 0) }] : [];
    });
};
