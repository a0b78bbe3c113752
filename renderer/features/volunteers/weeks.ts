import { Temporal } from 'temporal-polyfill';
import type { UpcomingLine } from '../../../core/contract/volunteers.ts';
import { type Day, day } from '../../../core/kernel/day.ts';

/** What is due in one week, which begins on a Monday; `monday` is null for what is late. */
export type Week = { readonly monday: Day | null; readonly lines: readonly UpcomingLine[] };

const mondayOf = (on: Day): Day => {
  const date = Temporal.PlainDate.from(on);
  return day(date.subtract({ days: date.dayOfWeek - 1 }).toString());
};

/** Groups lines that stand in the order of their days: first what is late, then week by week. */
export const weeksOf = (lines: readonly UpcomingLine[], today: Day): readonly Week[] =>
  [...Map.groupBy(lines, ({ dueOn }) => (dueOn < today ? null : mondayOf(dueOn)))].map(([monday, its]) => ({
    monday,
    lines: its,
  }));
