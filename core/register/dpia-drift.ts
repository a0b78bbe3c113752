import type { RegisterActivity } from '../contract/register.ts';
import type { RegisterDrift } from '../contract/register-drift.ts';
import type { ActivityId } from '../kernel/ids.ts';
import { aboutActivity, driftLine } from './drift-line.ts';

/** What is known of the pre-test and the DPIA of one activity (art. 35). */
export type DpiaFact = {
  readonly activityId: ActivityId;
  /** What the pre-test came to; null while it is not finished. */
  readonly outcome: 'needed' | 'not-needed' | null;
  /** Whether the DPIA itself is finished. */
  readonly isMade: boolean;
};

/**
 * Where what an activity says of its DPIA is not what the DPIAs say: made although none is there, not needed although
 * the pre-test says it is, or still to do although it is made. An activity of which nothing is known elsewhere may have
 * had its DPIA on paper, and is left in peace unless it says that it is made.
 */
export const dpiaDrift = (
  activities: readonly RegisterActivity[],
  facts: readonly DpiaFact[],
): readonly RegisterDrift[] =>
  activities.flatMap((activity) => {
    const own = facts.filter(({ activityId }) => activityId === activity.id);
    const isMade = own.some((fact) => fact.isMade);
    const isNeeded = own.some(({ outcome }) => outcome === 'needed');
    const line = (code: 'dpia-not-found' | 'dpia-needed' | 'dpia-made') =>
      driftLine({
        ...aboutActivity(activity),
        code,
        says: activity.dpia ?? '',
        action: code === 'dpia-not-found' ? 'see-dpia' : 'change-activity',
      });
    if (isMade) return activity.dpia === 'done' ? [] : [line('dpia-made')];
    if (activity.dpia === 'done') return [line('dpia-not-found')];
    return isNeeded && activity.dpia !== 'to-do' ? [line('dpia-needed')] : [];
  });
