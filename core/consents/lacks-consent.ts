import type { LegalBasis } from '../contract/lawful.ts';
import type { Day } from '../kernel/day.ts';
import { type Answer, consentState } from './consent-state.ts';

/**
 * Whether a file is kept on consent alone while none holds for keeping data: never asked, refused, withdrawn or expired
 * (art. 6(1)(a), 7(1)). On another legal basis nothing is missing.
 */
export const lacksConsent = (legalBasis: LegalBasis, answers: readonly Answer[], today: Day): boolean =>
  legalBasis === 'consent' && consentState(answers, 'client-registration', today).state !== 'given';
