import type { CalendarLine } from '../../../core/contract/calendar.ts';
import { day } from '../../../core/kernel/day.ts';
import { monthInWords } from '../../ui/figures.ts';

/** What falls due in one month; `month` is `2026-11`, or null for what is late. */
export type Month = { readonly month: string | null; readonly lines: readonly CalendarLine[] };

/** Groups lines that stand in the order of their days: first what is late, then month by month. */
export const monthsOf = (lines: readonly CalendarLine[]): readonly Month[] => {
  const groups = [...Map.groupBy(lines, ({ on, isLate }) => (isLate ? null : on.slice(0, 7)))];
  return groups
    .map(([month, its]) => ({ month, lines: its }))
    .toSorted((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1));
};

/** A month as a heading: `November 2026`. */
export const monthAsHeading = (month: string, lang: string): string => {
  const words = monthInWords(day(`${month}-01`), lang);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
