import type { RightKind } from '../../core/contract/rights.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb } from '../sql.ts';

/** What of a person counts for whether her data wait on the purge list (core/purge/waits.ts decides). */
export type MightWait = {
  readonly recordId: RecordId;
  readonly isHeld: boolean;
  readonly openRequests: readonly RightKind[];
  readonly restrictedOn: Day | null;
  readonly eraseOn: Day | null;
};

type Row = Omit<MightWait, 'openRequests' | 'isHeld'> & { readonly kinds: string; readonly isHeld: number };

/**
 * Every record with an open request, of which the use is restricted, or that is held: few among all. A day is after the
 * empty text, which SQLite looks up in an index where it would read every file for a day that is there.
 */
export const whoMightWait = (db: ReadableDb): readonly MightWait[] =>
  all<Row>(
    db,
    `WITH held AS (SELECT record_id AS id FROM hold WHERE released_on IS NULL)
     SELECT c.id AS recordId, c.id IN held AS isHeld, c.restricted_on AS restrictedOn, c.erase_on AS eraseOn,
       (SELECT json_group_array(r.kind) FROM rights_request r WHERE r.client_id = c.id AND r.closed_on IS NULL) AS kinds
     FROM client c WHERE c.restricted_on > '' OR c.id IN held
       OR c.id IN (SELECT r.client_id FROM rights_request r WHERE r.closed_on IS NULL)
     UNION ALL
     SELECT v.id, v.id IN held, v.restricted_on, v.erase_on,
       (SELECT json_group_array(r.kind) FROM rights_request r WHERE r.volunteer_id = v.id AND r.closed_on IS NULL)
     FROM volunteer v WHERE v.restricted_on IS NOT NULL OR v.id IN held
       OR v.id IN (SELECT r.volunteer_id FROM rights_request r WHERE r.closed_on IS NULL)
     UNION ALL
     SELECT a.id, 1, NULL, NULL, '[]' FROM applicant a WHERE a.id IN held`,
  ).map(({ kinds, isHeld, ...row }) => ({
    ...row,
    isHeld: isHeld === 1,
    openRequests: JSON.parse(kinds) as readonly RightKind[],
  }));
