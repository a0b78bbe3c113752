import type { Day } from '../../core/kernel/day.ts';
import { isUnderWay } from '../../core/dpia/state.ts';
import { listDpiaStates } from '../../db/repositories/dpia.ts';
import type { ReadableDb } from '../../db/sql.ts';

/**
 * The days on which what was decided of these activities is looked at again, the first first. One of which a newer
 * assessment is under way is being looked at already.
 */
export const reviewDays = (
  db: ReadableDb,
  activities: readonly { readonly id: string }[],
): readonly Day[] => {
  const ids = new Set(activities.map(({ id }) => id));
  return listDpiaStates(db)
    .filter(({ activityId, state }) => ids.has(activityId) && !isUnderWay(state))
    .flatMap(({ decided }) => decided?.reviewOn ?? [])
    .toSorted();
};
