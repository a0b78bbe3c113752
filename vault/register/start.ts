import type { Day } from '../../core/kernel/day.ts';
import { starterActivities } from '../../core/register/starter-activities.ts';
import { insertActivity } from '../../db/repositories/register-activity.ts';
import type { WritableDb } from '../../db/sql.ts';
import { newId } from '../new-id.ts';

/** Writes the first lines of the register into a new vault: the activities of which this app holds the data. */
export const startRegister = (db: WritableDb, today: Day): void => {
  for (const { category, code: _, ...input } of starterActivities)
    insertActivity(db, newId(), category, input, today, null);
};
