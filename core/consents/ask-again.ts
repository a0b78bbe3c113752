import type { Purpose } from '../contract/consents.ts';
import { ageOn, type Day } from '../kernel/day.ts';
import { type Answer, type Asked, consentState, everAsked, lastAnswer } from './consent-state.ts';

/**
 * The purposes to which somebody said yes for a child who is 16 by now: from that day on only her own word counts, so
 * she is asked herself (UAVG art. 5(1); facts 5). A yes that a child gave alone, to free help, was her own already.
 */
export const askAgainAt16 = (
  events: readonly Answer[],
  birthOn: Day | null,
  today: Day,
  consentAge: number,
): readonly Purpose[] => {
  if (birthOn === null || ageOn(birthOn, today) < consentAge) return [];
  const purposes = everAsked(events).filter(({ purpose, recipientId }) => {
    const last = lastAnswer(events, purpose, recipientId);
    return (
      consentState(events, purpose, today, recipientId).state === 'given' &&
      last !== null &&
      last.by !== 'self' &&
      ageOn(birthOn, last.on) < consentAge
    );
  });
  return [...new Set(purposes.map(({ purpose }) => purpose))];
};

/** The consents that hold today and end on a day up to `until`, the first to end first. */
export const endingSoon = (
  events: readonly Answer[],
  today: Day,
  until: Day,
): readonly (Asked & { readonly on: Day })[] =>
  everAsked(events)
    .flatMap(({ purpose, recipientId }) => {
      const { state, until: on } = consentState(events, purpose, today, recipientId);
      return state === 'given' && on !== null && on <= until ? [{ purpose, recipientId, on }] : [];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
