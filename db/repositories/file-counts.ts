import type { ClientId } from '../../core/kernel/ids.ts';
import { one, type ReadableDb } from '../sql.ts';
import { draftsAboutFile } from './drafts.ts';

/** How many rows of each kind one file has; nothing of them is opened. */
export type FileCounts = Readonly<
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
    | 'drafts'
    | 'consulted',
    number
  >
>;

/** Counts everything that belongs to one file. */
export const countFile = (db: ReadableDb, id: ClientId): FileCounts => {
  const counts = one<FileCounts>(
    db,
    `SELECT (SELECT count(*) FROM note WHERE client_id = @id) AS notes,
       (SELECT count(*) FROM attachment WHERE client_id = @id) AS attachments,
       (SELECT count(*) FROM consent_event WHERE client_id = @id) AS consents,
       (SELECT count(*) FROM representative WHERE client_id = @id) AS representatives,
       (SELECT count(*) FROM disclosure WHERE client_id = @id) AS disclosures,
       (SELECT count(*) FROM rights_request WHERE client_id = @id) AS requests,
       (SELECT count(*) FROM addition WHERE client_id = @id) AS additions,
       (SELECT count(*) FROM field_change WHERE client_id = @id) AS changes,
       (SELECT count(*) FROM retention_timer WHERE record_id = @id) AS retention,
       (SELECT count(*) FROM draft_text WHERE ${draftsAboutFile}) AS drafts,
       (SELECT count(*) FROM audit WHERE object = @id) AS consulted`,
    { id },
  );
  if (!counts) throw new Error('A count without a row');
  return counts;
};
