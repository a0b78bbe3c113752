import { type ReadableDb, value } from '../sql.ts';

/** Of how many files somebody is the volunteer. */
export const countAssigned = (db: ReadableDb, userId: string): number =>
  value<number>(db, 'SELECT count(*) FROM client WHERE is_stub = 0 AND assigned_to = ?', [userId]) ?? 0;
