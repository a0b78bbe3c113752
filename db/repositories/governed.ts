import type { RecordKind } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, value } from '../sql.ts';
import type { Sight } from './sight.ts';

/** Whose records are counted or listed: client files in sight, and those of staff or not. */
export type SeenRecords = { readonly clients: Sight; readonly staff: boolean };

const isSeen = `rule_code = @code AND (CASE kind WHEN 'client' THEN @circles IS NULL OR EXISTS (
    SELECT 1 FROM file_key k WHERE k.client_id = t.record_id AND k.circle_id IN (SELECT value FROM json_each(@circles)))
  ELSE @staff END)`;

const bound = (code: string, { clients, staff }: SeenRecords) => ({
  code,
  circles: clients === 'all' ? null : JSON.stringify(clients),
  staff: staff ? 1 : 0,
});

/** How many timers a rule governs among these records. */
export const countGoverned = (db: ReadableDb, code: string, seen: SeenRecords): number =>
  value<number>(db, `SELECT count(*) FROM retention_timer t WHERE ${isSeen}`, bound(code, seen)) ?? 0;

/** A page of the timers that a rule governs, those that are due first before the others; clocks that stand still last. */
export const listGoverned = (
  db: ReadableDb,
  code: string,
  seen: SeenRecords,
  page: { readonly offset: number; readonly limit: number },
): readonly {
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly anchorOn: Day | null;
  readonly dueOn: Day | null;
}[] =>
  all(
    db,
    `SELECT record_id AS recordId, kind, anchor_on AS anchorOn, due_on AS dueOn FROM retention_timer t
     WHERE ${isSeen} ORDER BY due_on IS NULL, due_on, record_id LIMIT @limit OFFSET @offset`,
    { ...bound(code, seen), ...page },
  );
