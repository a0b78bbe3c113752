import type { Day } from '../../core/kernel/day.ts';
import type { Holding } from '../../core/register/facts.ts';
import { all, type ReadableDb, value } from '../sql.ts';

type PastDueRow = { readonly category: string; readonly ruleCode: string; readonly count: number };

const numberOf = (db: ReadableDb, sql: string): number => value<number>(db, sql) ?? 0;

const lengthOf = (db: ReadableDb, log: 'audit' | 'ledger'): number =>
  numberOf(db, `SELECT coalesce((SELECT max(seq) FROM ${log}) - (SELECT min(seq) FROM ${log}) + 1, 0)`);

/**
 * How much the app holds of each kind of data, and how much is past its day under which rule: numbers only, out of
 * indexes, so that the register opens at once with 100,000 files. Both logs only grow at their end and shrink at their
 * beginning, so their first and last number tell how long they are.
 */
export const listHoldings = (db: ReadableDb, today: Day): readonly Holding[] => {
  const pastDue = all<PastDueRow>(
    db,
    `SELECT category, rule_code AS ruleCode, count(*) AS count FROM retention_timer
     WHERE due_on < @today AND (left_out_until IS NULL OR left_out_until <= @today)
     GROUP BY category, rule_code`,
    { today },
  );
  const holding = (category: string, records: number): Holding => ({
    category,
    records,
    pastDue: pastDue
      .filter((row) => row.category === category)
      .map(({ ruleCode, count }) => ({ ruleCode, count })),
  });
  return [
    holding('client-file', numberOf(db, 'SELECT count(*) FROM client WHERE is_stub = 0')),
    holding('consent-proof', numberOf(db, 'SELECT count(*) FROM consent_event')),
    holding('audit-log', lengthOf(db, 'audit')),
    holding('purge-log', lengthOf(db, 'ledger')),
  ];
};
