import type { Purpose } from '../contract/consents.ts';
import type { Day } from '../kernel/day.ts';
import { type Answer, consentState } from './consent-state.ts';

/**
 * Since when what rested on the consent for a purpose alone has no ground any more: the day of its withdrawal, refusal
 * or expiry; null while it holds (art. 17(1)(b)). Giving it again before the purge gives the ground back. Of what
 * nobody was ever asked, nothing can have been lost: null.
 */
export const basisLostOn = (events: readonly Answer[], purpose: Purpose, today: Day): Day | null => {
  const { state, since } = consentState(events, purpose, today);
  return state === 'given' || state === 'never' ? null : since;
};
