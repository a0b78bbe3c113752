import type { Category, RecordKind } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId, UserId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A later day that was given to one kind of data of one record: which rule, which day it moved, and who gave it. */
export type StoredExtension = {
  readonly id: string;
  readonly number: number;
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly category: Category;
  readonly ruleCode: string;
  readonly dueOn: Day;
  readonly untilOn: Day;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly endedOn: Day | null;
  /** 1 while the timer of the record carries it. */
  readonly counts: number;
  /** 1 while the FG did not see it as it is now. */
  readonly isNew: number;
};

/** Every extension that is kept, or those of one record, the newest first. */
export const listExtensions = (
  db: ReadableDb,
  recordId: RecordId | null = null,
): readonly StoredExtension[] =>
  all<StoredExtension>(
    db,
    `SELECT e.id, e.number, e.record_id AS recordId, e.kind, e.category, e.rule_code AS ruleCode, e.due_on AS dueOn,
       e.until_on AS untilOn, e.reason, e.by_user AS "by", e.on_day AS "on", e.ended_on AS endedOn,
       e.ended_on IS NULL AND EXISTS (SELECT 1 FROM retention_timer t WHERE t.record_id = e.record_id
         AND t.category = e.category AND t.rule_code = e.rule_code AND t.left_out_until = e.until_on) AS counts,
       e.fg_seen_on IS NULL AS isNew
     FROM extension e WHERE @recordId IS NULL OR e.record_id = @recordId ORDER BY e.number DESC`,
    { recordId },
  );

/**
 * Lets the timers of a record, or of all, carry the extensions that run for them: the newest of each kind of data under
 * the rule that governs it now. For timers that were made anew or came out of a copy.
 */
export const carryExtensions = (db: WritableDb, recordId: RecordId | null): void => {
  run(
    db,
    `UPDATE retention_timer SET left_out_until = e.until_on, left_out_reason = e.reason, left_out_by = e.by_user
     FROM (SELECT record_id, category, rule_code, until_on, reason, by_user, max(number) FROM extension
       WHERE ended_on IS NULL GROUP BY record_id, category, rule_code) e
     WHERE e.record_id = retention_timer.record_id AND e.category = retention_timer.category
       AND e.rule_code = retention_timer.rule_code AND (@recordId IS NULL OR retention_timer.record_id = @recordId)`,
    { recordId },
  );
};

/** Lets every timer carry what runs for it today, and nothing else. */
export const recarryExtensions = (db: WritableDb): void => {
  run(
    db,
    `UPDATE retention_timer SET left_out_until = NULL, left_out_reason = '', left_out_by = NULL
     WHERE left_out_until IS NOT NULL`,
  );
  carryExtensions(db, null);
};

type Line = { readonly recordId: RecordId; readonly category: Category };

/** Ends the extension that runs for a kind of data, if there is one. */
export const endExtension = (
  db: WritableDb,
  line: Line,
  ended: { readonly by: UserId; readonly on: Day },
): void => {
  run(
    db,
    `UPDATE extension SET ended_on = @on, ended_by = @by, fg_seen_by = NULL, fg_seen_on = NULL
     WHERE record_id = @recordId AND category = @category AND ended_on IS NULL`,
    { recordId: line.recordId, category: line.category, ...ended },
  );
};

/** Keeps a new extension under the next number, in the place of the one that ran. */
export const insertExtension = (
  db: WritableDb,
  it: Omit<StoredExtension, 'number' | 'by' | 'endedOn' | 'counts' | 'isNew'> & { readonly by: UserId },
): void => {
  endExtension(db, it, it);
  run(
    db,
    `INSERT INTO extension (id, number, record_id, kind, category, rule_code, due_on, until_on, reason, by_user, on_day)
     SELECT @id, coalesce(max(number), 0) + 1, @recordId, @kind, @category, @ruleCode, @dueOn, @untilOn, @reason, @by, @on
     FROM extension`,
    it,
  );
};
