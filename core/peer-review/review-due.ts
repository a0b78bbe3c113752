import type { ReviewDue } from '../contract/peer-review.ts';
import type { VolunteerType } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** At least once in two months (handbook 4.2.3). */
const between = period('P2M');

/** From two weeks before its day a session is announced, so that it can be planned. */
const announced = period('P14D');

/**
 * The day by which somebody takes part again: two months after the newest session, or after the start of the service.
 * Null for whoever has little contact with clients: that is agreed for each of them apart (handbook 4.1.1).
 */
export const reviewDueOn = (it: {
  readonly type: VolunteerType;
  readonly startOn: Day;
  readonly lastOn: Day | null;
}): Day | null => (it.type === 'indirect' ? null : addPeriod(it.lastOn ?? it.startOn, between));

/** How a day to take part by stands today; on the day itself it is not late yet. */
export const reviewState = (dueOn: Day, today: Day): ReviewDue['state'] => {
  if (dueOn < today) return 'late';
  return dueOn <= addPeriod(today, announced) ? 'soon' : 'in-time';
};
