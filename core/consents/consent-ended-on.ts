import type { Day } from '../kernel/day.ts';
import { type Answer, everAsked, lastAnswer } from './consent-state.ts';

const endOf = (last: Answer, processingEndedOn: Day): Day =>
  last.kind !== 'given'
    ? last.on
    : last.expiresOn !== null && last.expiresOn < processingEndedOn
      ? last.expiresOn
      : processingEndedOn;

/**
 * The day on which the proof of somebody's consents starts its term (facts 1.2; art. 7(1): the controller must be able
 * to show it): for each purpose and recipient the day of withdrawal or refusal, else the day on which the consent expired or the
 * processing ended (the file's closing, or its last contact), whichever came first; the latest of these. Null when nobody
 * was ever asked.
 */
export const consentEndedOn = (events: readonly Answer[], processingEndedOn: Day): Day | null =>
  everAsked(events).reduce<Day | null>((latest, { purpose, recipientId }) => {
    const last = lastAnswer(events, purpose, recipientId);
    const ended = last && endOf(last, processingEndedOn);
    return ended !== null && (latest === null || ended > latest) ? ended : latest;
  }, null);
