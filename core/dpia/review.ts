import type { PreTestOutcome } from '../contract/dpia.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * After three years somebody looks again at the latest: a review is due when the risk changes (art. 35(11)), and over so
 * long it does. The law gives no number; this one is our own.
 */
export const longestReview = period('P3Y');

/** The last day on which a review of something decided on a day may be planned. */
export const lastReviewOn = (decidedOn: Day): Day => addPeriod(decidedOn, longestReview);

/**
 * Takes the day of a decision, the day of its review, and today. Refuses `dpia-decided-later`, `dpia-review-past`
 * (today counts as past: there would be nothing to wait for) and `dpia-review-too-late`.
 */
export const assertDays = (decidedOn: Day, reviewOn: Day | null, today: Day): Day => {
  if (decidedOn > today) refuse('dpia-decided-later');
  if (reviewOn === null || reviewOn <= today) return refuse('dpia-review-past');
  if (reviewOn > lastReviewOn(decidedOn)) refuse('dpia-review-too-late');
  return reviewOn;
};

/**
 * The day of review of a pre-test that was concluded on a day; null when a DPIA is made, which gets a day of its own.
 * Refuses as `assertDays`, for a DPIA that is made only `dpia-decided-later`.
 */
export const reviewOfPreTest = (
  what: PreTestOutcome,
  { on, reviewOn }: { readonly on: Day; readonly reviewOn: Day | null },
  today: Day,
): Day | null => {
  if (what !== 'needed') return assertDays(on, reviewOn, today);
  if (on > today) refuse('dpia-decided-later');
  return null;
};
