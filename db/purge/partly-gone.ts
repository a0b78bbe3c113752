import type { VolunteerId } from '../../core/kernel/ids.ts';
import { type ReadableDb, value } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Whether a part of somebody's file went under a rule already, as the ledger says. */
export const isPartlyGone = (db: ReadableDb, id: VolunteerId): boolean =>
  value<number>(db, 'SELECT EXISTS (SELECT 1 FROM ledger WHERE removed = ?)', [fingerprintOf(id)]) === 1;
