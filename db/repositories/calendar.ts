import type { Day } from '../../core/kernel/day.ts';
import { all, type ReadableDb, value } from '../sql.ts';

/** How many things fall due on one day; `subject` is what they are about, whatever the day becomes. */
export type DayCount = { readonly on: Day; readonly count: number; readonly subject: string };
export type RuleCount = DayCount & { readonly ruleCode: string };

/** What falls within: `today` and the last day that counts. */
export type Span = { readonly today: Day; readonly until: Day };

/**
 * Of each rule and month the first day on which something is due, and how many kinds of data are due in that month;
 * what is over its term already comes together. What was given a later day is not among them.
 */
export const dueByMonth = (db: ReadableDb, span: Span): readonly RuleCount[] =>
  all<RuleCount>(
    db,
    `SELECT rule_code AS ruleCode, min(due_on) AS "on", count(*) AS count, substr(min(due_on), 1, 7) AS subject FROM retention_timer
     WHERE due_on <= @until AND left_out_until IS NULL
     GROUP BY rule_code, CASE WHEN due_on < @today THEN '' ELSE substr(due_on, 1, 7) END`,
    span,
  );

const counts = (db: ReadableDb, sql: string, until: Day): readonly DayCount[] =>
  all<DayCount>(db, sql, { until });

/** The later days that were given to what is over its term. */
export const extensionDays = (db: ReadableDb, until: Day): readonly DayCount[] =>
  counts(
    db,
    `SELECT left_out_until AS "on", 1 AS count, record_id || ' ' || category AS subject FROM retention_timer
     WHERE left_out_until IS NOT NULL AND left_out_until <= @until`,
    until,
  );

/** The days on which open holds are looked at again. */
export const holdDays = (db: ReadableDb, until: Day): readonly DayCount[] =>
  counts(
    db,
    `SELECT review_on AS "on", 1 AS count, id AS subject FROM hold WHERE released_on IS NULL AND review_on <= @until`,
    until,
  );

/** The day on which an approved list may be run, with its number of lines. */
export const readyDays = (db: ReadableDb, until: Day): readonly DayCount[] =>
  counts(
    db,
    `SELECT ready_on AS "on", max(1, line_count) AS count, id AS subject FROM purge_list
     WHERE state = 'approved' AND ready_on <= @until`,
    until,
  );

/** The days on which agreements with processors end. */
export const agreementDays = (db: ReadableDb, until: Day): readonly DayCount[] =>
  counts(
    db,
    `SELECT agreement_until AS "on", 1 AS count, id AS subject FROM processor WHERE agreement_until <= @until`,
    until,
  );

/** The days on which assessments (DPIA) are looked at again. */
export const assessmentDays = (db: ReadableDb, until: Day): readonly DayCount[] =>
  counts(
    db,
    `SELECT review_on AS "on", 1 AS count, id AS subject FROM dpia WHERE review_on <= @until`,
    until,
  );

/** The days on which consents end that were given for a time and not given anew since. Such a day never moves, and is the subject. */
export const consentDays = (db: ReadableDb, { today, until }: Span): readonly DayCount[] =>
  all<DayCount>(
    db,
    `SELECT e.expires_on AS "on", count(DISTINCT e.client_id) AS count, e.expires_on AS subject FROM consent_event e
     WHERE e.kind = 'given' AND e.expires_on BETWEEN @today AND @until AND NOT EXISTS (
       SELECT 1 FROM consent_event n WHERE n.client_id = e.client_id AND n.purpose = e.purpose
         AND n.recipient_id IS e.recipient_id AND n.recorded_at > e.recorded_at)
     GROUP BY e.expires_on`,
    { today, until },
  );

/** The day on which the newest of each text about privacy was settled. */
export const settledTextDays = (db: ReadableDb): readonly DayCount[] =>
  all<DayCount>(
    db,
    `SELECT max(settled_on) AS "on", 1 AS count, kind AS subject FROM privacy_text
     WHERE settled_on IS NOT NULL GROUP BY kind`,
  );

/** The instant of the oldest line of the log; undefined for an empty one. */
export const oldestAuditAt = (db: ReadableDb): string | undefined =>
  value<string>(db, 'SELECT at FROM audit ORDER BY seq LIMIT 1');
