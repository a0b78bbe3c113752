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
