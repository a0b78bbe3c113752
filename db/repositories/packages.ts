import type { VolunteerId } from '../../core/kernel/ids.ts';
import { type ReadableDb, value } from '../sql.ts';

/** Of how many files somebody is the volunteer. */
export const countAssigned = (db: ReadableDb, id: VolunteerId): number =>
  value<number>(db, 'SELECT count(*) FROM client WHERE is_stub = 0 AND assigned_to = ?', [id]) ?? 0;
