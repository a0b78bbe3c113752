import type { Day } from '../../core/kernel/day.ts';
import type { Period } from '../../core/kernel/period.ts';
import type { ConfirmedRule } from '../../core/retention/rule.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

type RuleRow = {
  readonly code: string;
  readonly period: string;
  readonly reason: string;
  readonly confirmed_by: string;
  readonly confirmed_on: string;
  readonly version: number;
};

const fromRow = (row: RuleRow): ConfirmedRule => ({
  code: row.code,
  period: row.period as Period,
  reason: row.reason,
  confirmedBy: row.confirmed_by,
  confirmedOn: row.confirmed_on as Day,
  version: row.version,
});

/** The newest version of every confirmed rule. `confirmedBy` is a user's id. */
export const listConfirmedRules = (db: ReadableDb): readonly ConfirmedRule[] =>
  all<RuleRow>(
    db,
    'SELECT code, period, reason, confirmed_by, confirmed_on, version FROM retention_rule',
  ).map(fromRow);

/** Writes a rule as the one that runs, and keeps every version there ever was. */
export const putRule = (db: WritableDb, rule: ConfirmedRule): void => {
  run(
    db,
    `INSERT INTO retention_rule_version (code, version, period, reason, confirmed_by, confirmed_on)
     VALUES (@code, @version, @period, @reason, @confirmedBy, @confirmedOn)`,
    rule,
  );
  run(
    db,
    `INSERT INTO retention_rule (code, period, reason, confirmed_by, confirmed_on, version)
     VALUES (@code, @period, @reason, @confirmedBy, @confirmedOn, @version)
     ON CONFLICT (code) DO UPDATE SET period = excluded.period, reason = excluded.reason,
       confirmed_by = excluded.confirmed_by, confirmed_on = excluded.confirmed_on, version = excluded.version`,
    rule,
  );
};
