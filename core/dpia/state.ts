import type { DpiaContent, DpiaState } from '../contract/dpia.ts';
import type { Day } from '../kernel/day.ts';

/** Where one assessment stands. */
export const stateOf = ({ concluded, decided }: Pick<DpiaContent, 'concluded' | 'decided'>): DpiaState => {
  if (concluded === null) return 'pre-test';
  if (concluded.what !== 'needed') return concluded.what;
  return decided === null ? 'in-progress' : 'done';
};

/** Whether somebody still works on one that stands there. */
export const isUnderWay = (state: DpiaState): boolean => state === 'pre-test' || state === 'in-progress';

/** Whether nothing in it may change any more. */
export const isFrozen = (content: Pick<DpiaContent, 'concluded' | 'decided'>): boolean =>
  !isUnderWay(stateOf(content));

/** Whether the day has come on which somebody would look again. */
export const isReviewDue = (reviewOn: Day | null, today: Day): boolean =>
  reviewOn !== null && reviewOn <= today;
