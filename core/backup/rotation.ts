import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf } from '../kernel/day.ts';
import { copyGoneOn } from './term.ts';

/** A verified copy as far as rotation looks at it: its name, and when it was made (ISO UTC). */
export type DatedCopy = { readonly name: string; readonly madeAt: string };

const daysKept = 7;
const weeksKept = 4;

/** The week of a day, as its Monday. */
const weekOf = (on: Day): string => {
  const date = Temporal.PlainDate.from(on);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
};

/** The first of each group, for as many groups as are kept; takes and gives the newest first. */
const newestOfEach = <T>(
  copies: readonly T[],
  groupOf: (copy: T) => string,
  groups: number,
): readonly T[] => {
  const seen = new Set<string>();
  return copies.filter((copy) => {
    const group = groupOf(copy);
    if (seen.has(group) || seen.size === groups) return false;
    seen.add(group);
    return true;
  });
};

/**
 * Decides which of the verified copies in one place go. The newest of each of the last seven days that have one stays,
 * and the newest of each of the last four weeks that have one (weeks begin on Monday, days are Dutch days). The newest
 * of all is always among them. But none stays from the day on which its term is over, not even the last one: what was
 * removed from the vault would live on in it longer than the register says. Vandaag then says that there is no copy,
 * and the daily copy is made soon after.
 *
 * A copy that says it was made after `now` (a clock that stood wrong) counts as the oldest one of today, so that it
 * can never push out a real one.
 */
export const copiesToDrop = (
  copies: readonly DatedCopy[],
  { now, termDays }: { readonly now: string; readonly termDays: number },
): readonly string[] => {
  const today = dayOf(now);
  const dated = copies
    .map(({ name, madeAt }) => {
      const isAhead = Temporal.Instant.compare(madeAt, now) > 0;
      const on = isAhead ? today : dayOf(madeAt);
      return {
        name,
        on,
        order: `${on} ${isAhead ? '' : Temporal.Instant.from(madeAt).toString({ fractionalSecondDigits: 3 })} ${name}`,
      };
    })
    .sort((a, b) => (a.order < b.order ? 1 : -1));
  const kept = new Set([
    ...newestOfEach(dated, ({ on }) => on, daysKept),
    ...newestOfEach(dated, ({ on }) => weekOf(on), weeksKept),
  ]);
  return dated
    .filter((copy) => !kept.has(copy) || copyGoneOn(copy.on, termDays) <= today)
    .map(({ name }) => name);
};
