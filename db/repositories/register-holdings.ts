import type { SpecialCategory } from '../../core/contract/lawful.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { Holding } from '../../core/register/facts.ts';
import { all, one, type ReadableDb, value } from '../sql.ts';

const numberOf = (db: ReadableDb, sql: string): number => value<number>(db, sql) ?? 0;

const lengthOf = (db: ReadableDb, log: 'audit' | 'ledger'): number =>
  numberOf(db, `SELECT coalesce((SELECT max(seq) FROM ${log}) - (SELECT min(seq) FROM ${log}) + 1, 0)`);

type OverdueRow = {
  readonly file: number;
  readonly proof: number;
  readonly requests: number;
  readonly applicants: number;
  readonly all: number;
};

/** One walk over the days that have passed: grouping by rule would sort them all first, at twice the time. */
const overdueTimers = (db: ReadableDb, today: Day, lateRules: readonly string[]): OverdueRow =>
  one<OverdueRow>(
    db,
    `SELECT count(*) FILTER (WHERE category IN ('client-file', 'on-consent')) AS file,
            count(*) FILTER (WHERE category = 'request-log') AS requests,
            count(*) FILTER (WHERE category = 'consent-proof') AS proof,
            count(*) FILTER (WHERE category = 'applicant') AS applicants,
            count(*) AS "all"
     FROM retention_timer
     WHERE due_on < @today AND (left_out_until IS NULL OR left_out_until <= @today)
       AND rule_code IN (SELECT value FROM json_each(@lateRules))`,
    { today, lateRules: JSON.stringify(lateRules) },
  ) ?? { file: 0, proof: 0, requests: 0, applicants: 0, all: 0 };

/** How many pictures of people there are in client files, and in the files of who works here or wants to. */
export const countPhotos = (db: ReadableDb): { readonly clients: number; readonly staff: number } => ({
  clients: numberOf(db, "SELECT count(*) FROM attachment WHERE kind = 'photo'"),
  staff: numberOf(db, "SELECT count(*) FROM paper WHERE kind = 'photo'"),
});

/** How many notes there are of each special category. */
export const countSpecial = (
  db: ReadableDb,
): readonly { readonly category: SpecialCategory; readonly notes: number }[] =>
  all(
    db,
    `SELECT special_category AS category, count(*) AS notes FROM note WHERE special_category IS NOT NULL
     GROUP BY special_category ORDER BY special_category`,
  );

/**
 * How much the app holds of each kind of data, and how much of it is past its day under one of the rules that can be
 * late (their codes): numbers only, out of indexes, so that the register opens at once with 100,000 files. Breaches have
 * no timer: how many are late is given. Both logs only grow at their end and shrink at their beginning, so their first
 * and last number tell how long they are; what of them is past its term goes at each opening, so it is never late.
 */
export const listHoldings = (
  db: ReadableDb,
  today: Day,
  lateRules: readonly string[],
  lateBreaches: number,
): readonly Holding[] => {
  const overdue = overdueTimers(db, today, lateRules);
  return [
    {
      category: 'client-file',
      records: numberOf(db, 'SELECT count(*) FROM client WHERE is_stub = 0'),
      overdue: overdue.file,
    },
    {
      category: 'consent-proof',
      records: numberOf(db, 'SELECT count(*) FROM consent_event'),
      overdue: overdue.proof,
    },
    {
      category: 'request-log',
      records: numberOf(db, 'SELECT count(*) FROM rights_request'),
      overdue: overdue.requests,
    },
    {
      category: 'volunteer-file',
      records: numberOf(db, 'SELECT count(*) FROM volunteer WHERE is_stub = 0'),
      // Whatever is not a client's or an applicant's is a volunteer's.
      overdue: overdue.all - overdue.file - overdue.requests - overdue.proof - overdue.applicants,
    },
    {
      category: 'applicant',
      records: numberOf(db, 'SELECT count(*) FROM applicant'),
      overdue: overdue.applicants,
    },
    {
      category: 'breach-log',
      records: numberOf(db, 'SELECT count(*) FROM incident'),
      overdue: lateBreaches,
    },
    { category: 'audit-log', records: lengthOf(db, 'audit'), overdue: 0 },
    { category: 'purge-log', records: lengthOf(db, 'ledger'), overdue: 0 },
  ];
};
