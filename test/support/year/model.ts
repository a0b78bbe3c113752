import type { ClientId, HoldId, RequestId } from '../../../core/kernel/ids.ts';

/** A client as the test remembers her, without asking the app: days, and what keeps her file. */
export type Remembered = {
  readonly id: ClientId;
  lastContactOn: string;
  hold: { readonly id: HoldId; readonly reviewOn: string } | null;
  request: { readonly id: RequestId; readonly since: string } | null;
  leftOutUntil: string | null;
};

/**
 * The last day of a term of whole years, by counting on paper: the same day and month so many years on, and the 28th
 * of February when there is no 29th (facts 1.3). Shares nothing with the app.
 */
export const yearsLater = (on: string, years: number): string => {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number);
  const to = year + years;
  const isLeap = (to % 4 === 0 && to % 100 !== 0) || to % 400 === 0;
  const last = month === 2 && date === 29 && !isLeap ? 28 : date;
  return `${to}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
};

/** Whether something keeps the file of a client, whatever its term, on a day. */
export const isKept = ({ hold, request, leftOutUntil }: Remembered, on: string): boolean =>
  hold !== null || request !== null || (leftOutUntil !== null && leftOutUntil > on);

/** The whole years of the rule for client files: five, and from the first of July on three. */
const yearsOn = (on: string): number => (on < '2026-07-01' ? 5 : 3);

/** Whether the file of a client may go on a day: her term is over and nothing keeps it. */
export const mayGo = (who: Remembered, on: string): boolean =>
  yearsLater(who.lastContactOn, yearsOn(on)) <= on && !isKept(who, on);
