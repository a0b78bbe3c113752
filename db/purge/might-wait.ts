import type { RightKind } from '../../core/contract/rights.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb } from '../sql.ts';

/** What of a person counts for whether her data wait on the purge list (core/purge/waits.ts decides). */
export type MightWait = {
  readonly recordId: RecordId;
  readonly openRequests: readonly RightKind[];
  readonly restrictedOn: Day | null;
  readonly eraseOn: Day | null;
};

type Row = Omit<MightWait, 'openRequests'> & { readonly kinds: string };

/** Everybody with an open request, and every file of which the use is restricted: few among all files. */
export const whoMightWait = (db: ReadableDb): readonly MightWait[] =>
  all<Row>(
    db,
    `SELECT c.id AS recordId, c.restricted_on AS restrictedOn, c.erase_on AS eraseOn,
       (SELECT json_group_array(r.kind) FROM rights_request r WHERE r.client_id = c.id AND r.closed_on IS NULL) AS kinds
     FROM client c WHERE c.restricted_on IS NOT NULL
       OR c.id IN (SELECT r.client_id FROM rights_request r WHERE r.closed_on IS NULL)
     UNION ALL
     SELECT v.id, v.restricted_on, v.erase_on,
       (SELECT json_group_array(r.kind) FROM rights_request r WHERE r.volunteer_id = v.id AND r.closed_on IS NULL)
     FROM volunteer v WHERE v.restricted_on IS NOT NULL
       OR v.id IN (SELECT r.volunteer_id FROM rights_request r WHERE r.closed_on IS NULL)`,
  ).map(({ kinds, ...row }) => ({ ...row, openRequests: JSON.parse(kinds) as readonly RightKind[] }));
