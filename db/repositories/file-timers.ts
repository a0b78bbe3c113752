import type { ClientCategory } from '../../core/contract/timer.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';
import type { FileSpan } from './retention-events.ts';
import type { StoredTimer, TimerOutcome } from './retention.ts';

/** What of a timer core decides anew, and the later day that somebody gave under its rule. */
export type TimerAsItIs = Pick<
  StoredTimer,
  'category' | 'ruleCode' | 'trigger' | 'anchorOn' | 'dueOn' | 'leftOutUntil'
>;

/** The timers of some kinds of data of a page of client files at once, by file. */
export const timersOfFiles = (
  db: ReadableDb,
  span: FileSpan,
  wanted: readonly ClientCategory[],
): ReadonlyMap<RecordId, readonly TimerAsItIs[]> =>
  Map.groupBy(
    all<TimerAsItIs & { readonly recordId: RecordId }>(
      db,
      `SELECT t.record_id AS recordId, t.category, t.rule_code AS ruleCode, t.trigger_event AS "trigger",
              t.anchor_on AS anchorOn, t.due_on AS dueOn, t.left_out_until AS leftOutUntil
       FROM client c CROSS JOIN retention_timer t ON t.record_id = c.id WHERE c.row > @after AND c.row <= @last
         AND +t.category IN (SELECT value FROM json_each(@wanted))`,
      { ...span, wanted: JSON.stringify(wanted) },
    ),
    ({ recordId }) => recordId,
  );

/**
 * Writes the outcome of a timer that is there, for runs over all of them: half the work of `putTimer`. As there, a later
 * day that somebody chose was given under one rule, and ends with it.
 */
export const moveTimer = (db: WritableDb, timer: TimerOutcome): void => {
  run(
    db,
    `UPDATE retention_timer SET trigger_event = @trigger, anchor_on = @anchorOn, due_on = @dueOn,
       left_out_until = iif(rule_code = @ruleCode, left_out_until, NULL),
       left_out_reason = iif(rule_code = @ruleCode, left_out_reason, ''),
       left_out_by = iif(rule_code = @ruleCode, left_out_by, NULL), rule_code = @ruleCode
     WHERE record_id = @recordId AND category = @category AND kind = @kind`,
    timer,
  );
};
