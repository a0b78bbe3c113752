import type { Category, RecordKind, Trigger } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { noName, type PersonName } from '../../core/kernel/names.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';
import type { Sight } from './sight.ts';

/** A timer as it is stored: the outcome of core/retention for one kind of data of one file. */
export type StoredTimer = {
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly category: Category;
  readonly ruleCode: string;
  readonly trigger: Trigger;
  readonly anchorOn: Day | null;
  readonly dueOn: Day | null;
  readonly leftOutUntil: Day | null;
  readonly leftOutReason: string;
};

/** What core decides anew; who left a line out, and until when, stays as it was. */
export type TimerOutcome = Pick<
  StoredTimer,
  'recordId' | 'kind' | 'category' | 'ruleCode' | 'trigger' | 'anchorOn' | 'dueOn'
>;

const columns = `t.record_id AS recordId, t.kind, t.category, t.rule_code AS ruleCode, t.trigger_event AS "trigger",
  t.anchor_on AS anchorOn, t.due_on AS dueOn, t.left_out_until AS leftOutUntil, t.left_out_reason AS leftOutReason`;

/** The timers of one record. */
export const listTimers = (db: ReadableDb, id: RecordId): readonly StoredTimer[] =>
  all<StoredTimer>(db, `SELECT ${columns} FROM retention_timer t WHERE t.record_id = ? ORDER BY t.category`, [
    id,
  ]);

/** Writes a timer's outcome. A later day that somebody chose was given under one rule, and ends with it. */
export const putTimer = (db: WritableDb, timer: TimerOutcome): void => {
  run(
    db,
    `INSERT INTO retention_timer (record_id, kind, category, rule_code, trigger_event, anchor_on, due_on)
     VALUES (@recordId, @kind, @category, @ruleCode, @trigger, @anchorOn, @dueOn)
     ON CONFLICT (record_id, category) DO UPDATE SET rule_code = excluded.rule_code,
       trigger_event = excluded.trigger_event, anchor_on = excluded.anchor_on, due_on = excluded.due_on,
       left_out_until = iif(rule_code = excluded.rule_code, left_out_until, NULL),
       left_out_reason = iif(rule_code = excluded.rule_code, left_out_reason, ''),
       left_out_by = iif(rule_code = excluded.rule_code, left_out_by, NULL)
     WHERE rule_code <> excluded.rule_code OR trigger_event <> excluded.trigger_event
        OR anchor_on IS NOT excluded.anchor_on OR due_on IS NOT excluded.due_on`,
    timer,
  );
};

/** Takes a timer away, because no rule covers this kind of data of the record any more. */
export const deleteTimer = (db: WritableDb, recordId: RecordId, category: Category): void => {
  run(db, 'DELETE FROM retention_timer WHERE record_id = @recordId AND category = @category', {
    recordId,
    category,
  });
};

/** Leaves a line out until a day, or takes it back (null). Gives whether there was such a line. */
export const putLeftOut = (
  db: WritableDb,
  line: { readonly recordId: RecordId; readonly category: Category },
  choice: { readonly untilOn: Day; readonly reason: string; readonly by: string } | null,
): boolean =>
  run(
    db,
    `UPDATE retention_timer SET left_out_until = @untilOn, left_out_reason = @reason, left_out_by = @by
     WHERE record_id = @recordId AND category = @category`,
    { ...line, untilOn: choice?.untilOn ?? null, reason: choice?.reason ?? '', by: choice?.by ?? null },
  ).changes === 1;

/**
 * The lines that core drew: everything up to `on` may go, everything up to `soon` is announced, and only under the
 * rules of `canBeLate` is something late once its day has passed.
 */
export type Lines = { readonly on: Day; readonly soon: Day; readonly canBeLate: readonly string[] };

/** How many timers of the records in somebody's sight stand where (of staff only for who sees all); `late` ones are among those that `may` go, and none of `waiting` people is. */
export const countTimers = (
  db: ReadableDb,
  { on, soon, canBeLate }: Lines,
  sight: Sight,
  waiting: Iterable<RecordId>,
): { readonly soon: number; readonly may: number; readonly late: number; readonly leftOut: number } =>
  one(
    db,
    `SELECT count(*) FILTER (WHERE due_on > @on AND (left_out_until IS NULL OR left_out_until <= @soon)) AS soon,
            count(*) FILTER (WHERE due_on <= @on AND (left_out_until IS NULL OR left_out_until <= @on)
              AND NOT waits) AS may,
            count(*) FILTER (WHERE due_on < @on AND (left_out_until IS NULL OR left_out_until <= @on)
              AND NOT waits AND rule_code IN (SELECT value FROM json_each(@canBeLate))) AS late,
            count(*) FILTER (WHERE due_on <= @on AND left_out_until > @on) AS leftOut
     FROM (SELECT *, record_id IN (SELECT value FROM json_each(@waiting)) AS waits FROM retention_timer) t
     WHERE due_on <= @soon AND (@circles IS NULL OR EXISTS (
       SELECT 1 FROM file_key k WHERE k.client_id = t.record_id AND k.circle_id IN (SELECT value FROM json_each(@circles))))`,
    {
      on,
      soon,
      canBeLate: JSON.stringify(canBeLate),
      circles: sight === 'all' ? null : JSON.stringify(sight),
      waiting: JSON.stringify([...waiting]),
    },
  ) ?? { soon: 0, may: 0, late: 0, leftOut: 0 };

/** How many timers have come to their day, left out or not. */
export const countDue = (db: ReadableDb, on: Day): number =>
  value<number>(db, 'SELECT count(*) FROM retention_timer WHERE due_on <= ?', [on]) ?? 0;

/** For each rule: how many timers it governs, and how many of them may go on a day and were not left out. */
export const countByRule = (
  db: ReadableDb,
  on: Day,
): readonly { readonly ruleCode: string; readonly governs: number; readonly due: number }[] =>
  all(
    db,
    `SELECT rule_code AS ruleCode, count(*) AS governs,
            count(*) FILTER (WHERE due_on <= @on AND (left_out_until IS NULL OR left_out_until <= @on)) AS due
     FROM retention_timer GROUP BY rule_code`,
    { on },
  );

/** The name of whoever a record is about, whatever its kind; empty when it is gone. */
export const nameOfRecord = (db: ReadableDb, id: RecordId): PersonName =>
  one<PersonName>(
    db,
    `SELECT given_name AS givenName, initials, prefix, family_name AS familyName, alias FROM client WHERE id = @id
     UNION ALL SELECT given_name, initials, prefix, family_name, '' FROM volunteer WHERE id = @id
     UNION ALL SELECT given_name, initials, prefix, family_name, '' FROM applicant WHERE id = @id`,
    { id },
  ) ?? noName;

/** Of which kind a record is; undefined when there is none with this id. */
export const kindOfRecord = (db: ReadableDb, id: RecordId): RecordKind | undefined =>
  value<RecordKind>(
    db,
    `SELECT 'client' FROM client WHERE id = @id UNION ALL SELECT 'volunteer' FROM volunteer WHERE id = @id
     UNION ALL SELECT 'applicant' FROM applicant WHERE id = @id`,
    { id },
  );
