import type { Role } from '../contract/roles.ts';
import type { ListState } from '../contract/purge-list.ts';
import { type Day, dayOf } from '../kernel/day.ts';
import type { UserId } from '../kernel/ids.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** After this long a list says too little about what is there now. */
const listLasts = period('P60D');

/** What is known of a list, whatever became of it. */
export type ListFacts = {
  readonly state: ListState;
  readonly madeBy: UserId;
  readonly madeAt: string;
  readonly approvedBy: UserId | null;
};

/** What an approval says that was signed: over which lines, by whom, and from which day the list may be purged. */
export type SignedApproval = {
  readonly digest: string;
  readonly lines: number;
  readonly approvedBy: UserId;
  readonly readyOn: Day;
};

/** The last day on which a list counts that was made at an instant. */
export const lapsesOn = (madeAt: string): Day => addPeriod(dayOf(madeAt), listLasts);

/** Whether a list still counts on a day: it waits for its approval or its day, and is not too old. */
export const isOpen = ({ state, madeAt }: Pick<ListFacts, 'state' | 'madeAt'>, today: Day): boolean =>
  (state === 'proposed' || state === 'approved') && today <= lapsesOn(madeAt);

/** The first day on which a list may be purged that is approved today. */
export const readyOn = (today: Day, coolingDays: number): Day => addPeriod(today, period(`P${coolingDays}D`));

/** Refuses a list that does not wait for its approval: `list-ended`, `list-approved`. */
export const assertProposed = (list: ListFacts, today: Day): void => {
  if (!isOpen(list, today)) refuse('list-ended');
  if (list.state === 'approved') refuse('list-approved');
};

/** Whether somebody may withdraw a list: any manager, and who approved it. */
export const mayWithdraw = (
  list: Pick<ListFacts, 'approvedBy'>,
  who: { readonly id: UserId; readonly roles: readonly Role[] },
): boolean => who.roles.includes('manager') || list.approvedBy === who.id;

/** Decides on the end of a list without a purge. Refuses `list-ended`, `not-yours-to-withdraw`, `reason-missing`. */
export const decideWithdraw = (
  list: ListFacts,
  who: { readonly id: UserId; readonly roles: readonly Role[] },
  reason: string,
  today: Day,
): string => {
  if (!isOpen(list, today)) refuse('list-ended');
  if (!mayWithdraw(list, who)) refuse('not-yours-to-withdraw');
  return reason.trim() === '' ? refuse('reason-missing') : reason.trim();
};

const asTyped = (text: string): string =>
  text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/**
 * Decides whether a list may be purged now. Takes the list, the approval as it was signed (undefined when nobody
 * signed one), the digest and number of the lines as they stand in the store, and the name that was typed. Refuses
 * `list-ended`, `not-approved`, `approval-broken` (the lines are not those that were signed), `cooling-off` with the
 * day, `wrong-name`.
 */
export const assertMayRun = <A extends SignedApproval>(
  list: ListFacts,
  signed: {
    readonly approval: A | undefined;
    readonly digest: string;
    readonly lines: number;
  },
  who: { readonly label: string; readonly typedName: string },
  today: Day,
): A => {
  const { approval, digest, lines } = signed;
  if (!isOpen(list, today)) return refuse('list-ended');
  if (list.state !== 'approved') return refuse('not-approved');
  if (
    !approval ||
    approval.digest !== digest ||
    approval.lines !== lines ||
    list.approvedBy !== approval.approvedBy
  )
    return refuse('approval-broken');
  if (today < approval.readyOn) return refuse('cooling-off', { readyOn: approval.readyOn });
  return asTyped(who.typedName) === asTyped(who.label) ? approval : refuse('wrong-name');
};
