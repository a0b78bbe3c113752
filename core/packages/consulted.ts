import { type Day, dayOf } from '../kernel/day.ts';

/** A line of the log about one file. */
type Line = { readonly at: string; readonly userId: string; readonly operation: string };

/** What somebody did with a file on one day, and how often. */
export type Consultation = {
  readonly on: Day;
  readonly userId: string;
  readonly operation: string;
  readonly times: number;
};

/** An operation of the contract; a refusal and what somebody said about digits carry a word before it. */
const isAct = /^[a-z-]+\.[A-Za-z]+$/;

/**
 * Puts the lines of the log about one file together by day in Amsterdam, person and act, in the order in which they
 * come (the newest first). What was refused saw nothing and is left out.
 */
export const consultations = (lines: readonly Line[]): readonly Consultation[] =>
  [
    ...Map.groupBy(
      lines.filter(({ operation }) => isAct.test(operation)),
      ({ at, userId, operation }) => `${dayOf(at)} ${userId} ${operation}`,
    ).values(),
  ].flatMap((same) =>
    same
      .slice(0, 1)
      .map(({ at, userId, operation }) => ({ on: dayOf(at), userId, operation, times: same.length })),
  );
