import type { DueLine } from '../contract/purge.ts';
import type { RightKind } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';

/** Why everything of a person waits, whatever its term: a hold, an open request, or data that may only be kept. */
export type Waits = NonNullable<DueLine['waits']>;

/** While one of these is open the data must still be there to answer it (facts 1.2, OPEN_DSAR). */
const blocking: readonly RightKind[] = ['access', 'port', 'erase', 'object', 'restrict'];

/** Whether everything of a person waits while a request of this kind is open. */
export const makesWait = (kind: RightKind): boolean => blocking.includes(kind);

/** Whether data may only be kept (art. 18), and nobody asked for erasure after all. */
export const onlyKept = (person: {
  readonly restrictedOn: Day | null;
  readonly eraseOn: Day | null;
}): boolean => person.restrictedOn !== null && person.eraseOn === null;

/** Their answer is the data themselves: what goes while one is open makes the answer untrue (art. 15(3) and 20). */
const answeredWithData: readonly RightKind[] = ['access', 'port'];

/**
 * Decides whether the data of one person wait on the purge list: a hold comes before everything (facts 1.2). A person may
 * ask to restrict the use instead of having data erased (art. 18(1)(b) and (c)), so restricted data wait too, until she
 * asks for erasure after all.
 */
export const waitsFor = (person: {
  readonly isHeld: boolean;
  readonly openRequests: readonly RightKind[];
  readonly restrictedOn: Day | null;
  readonly eraseOn: Day | null;
}): Waits | null => {
  if (person.isHeld) return 'hold';
  if (person.openRequests.some(makesWait)) return 'request';
  return onlyKept(person) ? 'restricted' : null;
};

/** Why not even a single wrong part of a record may be removed, by whatever path; null when it may. */
export const whyNothingGoes = (record: {
  readonly isHeld: boolean;
  readonly openRequests: readonly RightKind[];
}): 'hold' | 'request' | null => {
  if (record.isHeld) return 'hold';
  return record.openRequests.some((kind) => answeredWithData.includes(kind)) ? 'request' : null;
};
