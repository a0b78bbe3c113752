import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period, period, periodParts } from '../kernel/period.ts';
import type { Preset, RunningRule } from './rule.ts';

type Termed = Pick<Preset, 'code' | 'category' | 'trigger' | 'bound'> & { readonly period: Period };

/** The length of a term in months or in days, whichever it is counted in. */
const lengthOf = (term: Period): { readonly unit: 'months' | 'days'; readonly count: number } => {
  const { count, unit } = periodParts(term);
  if (unit === 'years' || unit === 'months')
    return { unit: 'months', count: unit === 'years' ? 12 * count : count };
  return { unit: 'days', count: unit === 'weeks' ? 7 * count : count };
};

/** Every day of four years, so that each month end and a leap day is among them. */
const anchors = (from: Day): readonly Day[] =>
  Array.from({ length: 1461 }, (_, days) => addPeriod(from, period(`P${days}D`)));

/**
 * Whether one term can end before another that is counted from the same event. Exact: months against months and days
 * against days by their number; months against days by every day on which the event can fall, because a month has no
 * fixed length.
 */
export const canEndBefore = (term: Period, other: Period, today: Day): boolean => {
  const [a, b] = [lengthOf(term), lengthOf(other)];
  if (a.unit === b.unit) return a.count < b.count;
  return anchors(today).some((on) => addPeriod(on, term) < addPeriod(on, other));
};

const mustGo = ({ bound }: Pick<Termed, 'bound'>) => bound !== 'MIN';
const mustStay = ({ bound }: Pick<Termed, 'bound'>) => bound !== 'MAX';

/**
 * The running rule that a rule contradicts, or null: for the same kind of data and the same event one says that the data
 * must be gone (MAX, FIX) before the other lets them go (MIN, FIX), so that everybody would be late or unlawful. Terms
 * that end together do not clash: the data go on the first day that the law allows. Terms from other events do not
 * either: which ends first differs from person to person, and the duty to keep goes before (facts 1.2).
 */
export const contradicted = (rule: Termed, running: readonly RunningRule[], today: Day): RunningRule | null =>
  running.find((other) => {
    if (other.code === rule.code || other.category !== rule.category || other.trigger !== rule.trigger)
      return false;
    if (other.category === 'not-held-yet') return false;
    return (
      (mustGo(rule) && mustStay(other) && canEndBefore(rule.period, other.period, today)) ||
      (mustStay(rule) && mustGo(other) && canEndBefore(other.period, rule.period, today))
    );
  }) ?? null;
