import type { ConsentEvent, ConsentState, Purpose } from '../contract/consents.ts';
import type { Day } from '../kernel/day.ts';

/** What a state is computed from: the events as they were recorded, in any order. */
export type Answer = Pick<ConsentEvent, 'purpose' | 'kind' | 'on' | 'expiresOn' | 'recordedAt'>;

/** Of two answers of one day, recorded in the same instant, the one that protects the person most counts. */
const weight = { given: 0, refused: 1, withdrawn: 2 } as const;

const isLater = (one: Answer, other: Answer): boolean => {
  if (one.on !== other.on) return one.on > other.on;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt;
  return weight[one.kind] > weight[other.kind];
};

/**
 * The answer that counts for a purpose: the one of the latest day. It is the day of the answer that counts, not when
 * somebody entered it: a paper form of last year that is entered today does not undo a withdrawal since. Of one day,
 * the answer that was recorded last counts.
 */
export const lastAnswer = <A extends Answer>(events: readonly A[], purpose: Purpose): A | null =>
  events
    .filter((event) => event.purpose === purpose)
    .reduce<A | null>((last, event) => (last === null || isLater(event, last) ? event : last), null);

/**
 * What holds for one purpose on a day, folded from the events up to that day and never stored (art. 7). A withdrawal
 * counts until a new giving; a refusal is never consent; on `expiresOn` a consent no longer holds. `since` is the day
 * on which the state began, `until` the day on which a consent that holds will expire.
 */
export const consentState = (events: readonly Answer[], purpose: Purpose, today: Day): ConsentState => {
  const last = lastAnswer(
    events.filter(({ on }) => on <= today),
    purpose,
  );
  if (last === null) return { purpose, state: 'never', since: null, until: null };
  if (last.kind !== 'given') return { purpose, state: last.kind, since: last.on, until: null };
  if (last.expiresOn !== null && last.expiresOn <= today)
    return { purpose, state: 'expired', since: last.expiresOn, until: null };
  return { purpose, state: 'given', since: last.on, until: last.expiresOn };
};
