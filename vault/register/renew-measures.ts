import type { Day } from '../../core/kernel/day.ts';
import { followsMeasures, renewedMeasures } from '../../core/register/measure-drift.ts';
import type { MeasureFacts } from '../../core/register/measures.ts';
import { inputOf } from '../../core/register/change-activity.ts';
import { listActivities, updateActivity } from '../../db/repositories/register-activity.ts';
import type { WritableDb } from '../../db/sql.ts';

/** Brings the measures of the activities that follow the app up to date; gives how many changed. */
export const renewMeasures = (db: WritableDb, facts: MeasureFacts, today: Day): number => {
  const stale = listActivities(db).filter(
    (activity) =>
      followsMeasures(activity) && renewedMeasures(activity.security, facts) !== activity.security,
  );
  for (const activity of stale)
    updateActivity(
      db,
      activity.id,
      { ...inputOf(activity), security: renewedMeasures(activity.security, facts) },
      today,
    );
  return stale.length;
};
