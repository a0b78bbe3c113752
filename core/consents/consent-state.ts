import type { ConsentEvent, ConsentState, Purpose } from '../contract/consents.ts';
import type { Day } from '../kernel/day.ts';
import type { RecipientId } from '../kernel/ids.ts';

/** What a state is computed from: the events as they were recorded, in any order. */
export type Answer = Pick<
  ConsentEvent,
  'purpose' | 'recipientId' | 'kind' | 'by' | 'on' | 'expiresOn' | 'recordedAt'
>;

/** One question: a purpose, and for sharing the organisation that the data would go to. */
export type Asked = { readonly purpose: Purpose; readonly recipientId: RecipientId | null };

/** Of two answers of one day, recorded in the same instant, the one that protects the person most counts. */
const weight = { given: 0, refused: 1, withdrawn: 2 } as const;

const isLater = (one: Answer, other: Answer): boolean => {
  if (one.on !== other.on) return one.on > other.on;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt;
  return weight[one.kind] > weight[other.kind];
};

/**
 * The answer that counts for a purpose (and a recipient: a yes to one organisation says nothing of another): the one
 * of the latest day. It is the day of the answer that counts, not when somebody entered it: a paper form of last year
 * that is entered today does not undo a withdrawal since. Of one day, the answer that was recorded last counts.
 */
export const lastAnswer = <A extends Answer>(
  events: readonly A[],
  purpose: Purpose,
  recipientId: RecipientId | null = null,
): A | null =>
  events
    .filter((event) => event.purpose === purpose && event.recipientId === recipientId)
    .reduce<A | null>((last, event) => (last === null || isLater(event, last) ? event : last), null);

/** Every question that was ever asked, once each. */
export const everAsked = (events: readonly Answer[]): readonly Asked[] => [
  ...new Map(
    events.map(({ purpose, recipientId }) => [`${purpose} ${recipientId ?? ''}`, { purpose, recipientId }]),
  ).values(),
];

/**
 * What holds for one purpose on a day, folded from the events up to that day and never stored (art. 7). A withdrawal
 * counts until a new giving; a refusal is never consent; on `expiresOn` a consent no longer holds. `since` is the day
 * on which the state began, `until` the day on which a consent that holds will expire.
 */
export const consentState = (
  events: readonly Answer[],
  purpose: Purpose,
  today: Day,
  recipientId: RecipientId | null = null,
): Omit<ConsentState, 'recipient'> => {
  const last = lastAnswer(
    events.filter(({ on }) => on <= today),
    purpose,
    recipientId,
  );
  const of = { purpose, recipientId };
  if (last === null) return { ...of, state: 'never', since: null, until: null };
  if (last.kind !== 'given') return { ...of, state: last.kind, since: last.on, until: null };
  if (last.expiresOn !== null && last.expiresOn <= today)
    return { ...of, state: 'expired', since: last.expiresOn, until: null };
  return { ...of, state: 'given', since: last.on, until: last.expiresOn };
};
