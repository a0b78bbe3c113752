import type { LegalBasis } from '../contract/lawful.ts';
import type { Day } from '../kernel/day.ts';
import { type Answer, lastAnswer } from './consent-state.ts';

/**
 * The day on which the consent ended on which alone a whole file is kept: withdrawn, refused, or expired (art. 17(1)(b)).
 * An expiry may lie ahead. Null on another legal basis, while the consent holds without an end, and when nobody asked.
 */
export const fileConsentEndedOn = (legalBasis: LegalBasis, answers: readonly Answer[]): Day | null => {
  if (legalBasis !== 'consent') return null;
  const last = lastAnswer(answers, 'client-registration');
  return last === null || last.kind === 'given' ? (last?.expiresOn ?? null) : last.on;
};
