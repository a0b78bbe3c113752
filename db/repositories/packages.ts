import type { ClientId } from '../../core/kernel/ids.ts';
import { one, type ReadableDb, value } from '../sql.ts';

/** Of how many files somebody is the volunteer. */
export const countAssigned = (db: ReadableDb, userId: string): number =>
  value<number>(db, 'SELECT count(*) FROM client WHERE is_stub = 0 AND assigned_to = ?', [userId]) ?? 0;

/** How many rows of each kind one file has; nothing of them is opened. */
export type PartCounts = Readonly<
  Record<
    | 'notes'
    | 'attachments'
    | 'consents'
    | 'representatives'
    | 'disclosures'
    | 'requests'
    | 'additions'
    | 'changes'
    | 'retention'
    | 'consulted',
    number
  >
>;

/** Counts what a package of one file would hold. */
export const countParts = (db: ReadableDb, id: ClientId): PartCounts => {
  const counts = one<PartCounts>(
    db,
    `SELECT (SELECT count(*) FROM note WHERE client_id = @id) AS notes,
       (SELECT count(*) FROM attachment WHERE client_id = @id) AS attachments,
       (SELECT count(*) FROM consent_event WHERE client_id = @id) AS consents,
       (SELECT count(*) FROM representative WHERE client_id = @id) AS representatives,
       (SELECT count(*) FROM disclosure WHERE client_id = @id) AS disclosures,
       (SELECT count(*) FROM rights_request WHERE client_id = @id) AS requests,
       (SELECT count(*) FROM addition WHERE client_id = @id) AS additions,
       (SELECT count(*) FROM field_change WHERE client_id = @id) AS changes,
       (SELECT count(*) FROM retention_timer WHERE client_id = @id) AS retention,
       (SELECT count(*) FROM audit WHERE object = @id) AS consulted`,
    { id },
  );
  if (!counts) throw new Error('Counting gave no row');
  return counts;
};
