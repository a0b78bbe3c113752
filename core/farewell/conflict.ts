import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** How often a conflict is looked at again. */
const everyYear = period('P1Y');

/** The end of a service, and the days on which its conflict was looked at. */
export type ConflictFacts = {
  readonly endOn: Day | null;
  readonly hasConflict: boolean;
  readonly reviewedOn: readonly Day[];
};

/** The day on which a conflict must be looked at (again): a year after the end, and a year after each time; null without one. */
export const nextReviewOn = ({ endOn, hasConflict, reviewedOn }: ConflictFacts): Day | null => {
  if (endOn === null || !hasConflict) return null;
  const last = reviewedOn.filter((on) => on >= endOn).reduce((a, b) => (b > a ? b : a), endOn);
  return addPeriod(last, everyYear);
};

/** Checks a look at a conflict. Refuses `no-conflict`, `in-future`, `review-before-end`. */
export const checkReview = (on: Day, { endOn, hasConflict }: ConflictFacts, today: Day): void => {
  if (endOn === null || !hasConflict) return refuse('no-conflict');
  if (on > today) refuse('in-future', { field: 'on' });
  if (on < endOn) refuse('review-before-end');
};
