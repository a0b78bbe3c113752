import type { DueLine } from '../contract/purge.ts';
import type { RightKind } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';

/** Why everything of a person waits, whatever its term: an open request, or data that may only be kept. */
export type Waits = NonNullable<DueLine['waits']>;

/** While one of these is open the data must still be there to answer it (facts 1.2, OPEN_DSAR). */
const blocking: readonly RightKind[] = ['access', 'port', 'erase', 'object', 'restrict'];

/**
 * Decides whether the data of one person wait on the purge list. A person may ask to restrict the use instead of having
 * data erased (art. 18(1)(b) and (c)), so restricted data wait too, until she asks for erasure after all.
 */
export const waitsFor = (person: {
  readonly openRequests: readonly RightKind[];
  readonly restrictedOn: Day | null;
  readonly eraseOn: Day | null;
}): Waits | null => {
  if (person.openRequests.some((kind) => blocking.includes(kind))) return 'request';
  return person.restrictedOn !== null && person.eraseOn === null ? 'restricted' : null;
};
