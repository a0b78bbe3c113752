import { type ReadableDb, value } from '../sql.ts';

/** Of how many files somebody is the volunteer, by her account. */
export const countAssigned = (db: ReadableDb, userId: string): number =>
  value<number>(
    db,
    'SELECT count(*) FROM client c JOIN volunteer v ON v.id = c.assigned_to WHERE c.is_stub = 0 AND v.user_id = ?',
    [userId],
  ) ?? 0;
