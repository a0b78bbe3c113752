import type { RuleAction } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { Period } from '../../core/kernel/period.ts';
import type { OwnRule } from '../../core/retention/own-rule.ts';
import type { ConfirmedRule } from '../../core/retention/rule.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

type RuleRow = {
  readonly code: string;
  readonly period: string;
  readonly action: RuleAction;
  readonly reason: string;
  readonly confirmed_by: string;
  readonly confirmed_on: string;
  readonly version: number;
};

const fromRow = (row: RuleRow): ConfirmedRule => ({
  code: row.code,
  period: row.period as Period,
  action: row.action,
  reason: row.reason,
  confirmedBy: row.confirmed_by,
  confirmedOn: row.confirmed_on as Day,
  version: row.version,
});

/** The newest version of every confirmed rule. `confirmedBy` is a user's id. */
export const listConfirmedRules = (db: ReadableDb): readonly ConfirmedRule[] =>
  all<RuleRow>(
    db,
    'SELECT code, period, action, reason, confirmed_by, confirmed_on, version FROM retention_rule',
  ).map(fromRow);

/** A version of a rule as it once ran, or as it was withdrawn. */
export type RuleVersion = ConfirmedRule & { readonly isWithdrawn: boolean };

/** Every version that a rule had, the newest first. */
export const listRuleVersions = (db: ReadableDb, code: string): readonly RuleVersion[] =>
  all<RuleRow & { readonly is_withdrawn: number }>(
    db,
    `SELECT code, period, action, reason, confirmed_by, confirmed_on, version, is_withdrawn
     FROM retention_rule_version WHERE code = ? ORDER BY version DESC`,
    [code],
  ).map((row) => ({ ...fromRow(row), isWithdrawn: row.is_withdrawn === 1 }));

/** The number of the last version of a rule; 0 when nobody ever confirmed it. */
export const lastRuleVersion = (db: ReadableDb, code: string): number =>
  value<number | null>(db, 'SELECT max(version) FROM retention_rule_version WHERE code = ?', [code]) ?? 0;

/** The codes of the rules that once ran and were withdrawn. */
export const listWithdrawn = (db: ReadableDb): ReadonlySet<string> =>
  new Set(
    all<{ readonly code: string }>(
      db,
      'SELECT DISTINCT code FROM retention_rule_version WHERE code NOT IN (SELECT code FROM retention_rule)',
    ).map(({ code }) => code),
  );

const keepVersion = (db: WritableDb, rule: ConfirmedRule, isWithdrawn: 0 | 1): void => {
  run(
    db,
    `INSERT INTO retention_rule_version (code, version, period, action, reason, confirmed_by, confirmed_on, is_withdrawn)
     VALUES (@code, @version, @period, @action, @reason, @confirmedBy, @confirmedOn, @isWithdrawn)`,
    { ...rule, isWithdrawn },
  );
};

/** Writes a rule as the one that runs, and keeps every version there ever was. */
export const putRule = (db: WritableDb, rule: ConfirmedRule): void => {
  keepVersion(db, rule, 0);
  run(
    db,
    `INSERT INTO retention_rule (code, period, action, reason, confirmed_by, confirmed_on, version)
     VALUES (@code, @period, @action, @reason, @confirmedBy, @confirmedOn, @version)
     ON CONFLICT (code) DO UPDATE SET period = excluded.period, action = excluded.action, reason = excluded.reason,
       confirmed_by = excluded.confirmed_by, confirmed_on = excluded.confirmed_on, version = excluded.version`,
    rule,
  );
};

/** Lets a rule run no longer; its last version says who withdrew it, when and why. */
export const withdrawRule = (db: WritableDb, rule: ConfirmedRule): void => {
  keepVersion(db, rule, 1);
  run(db, 'DELETE FROM retention_rule WHERE code = ?', [rule.code]);
};

/** Every rule of the organisation's own, the oldest first, whether it runs or was withdrawn. */
export const listOwnRules = (db: ReadableDb): readonly OwnRule[] =>
  all<OwnRule>(
    db,
    `SELECT code, name, category, trigger_event AS "trigger", bound, source, made_by AS madeBy, made_on AS madeOn
     FROM own_rule ORDER BY made_on, name`,
  );

/** Keeps what a new rule is about; its term comes with `putRule`. */
export const insertOwnRule = (db: WritableDb, rule: OwnRule): void => {
  run(
    db,
    `INSERT INTO own_rule (code, name, category, trigger_event, bound, source, made_by, made_on)
     VALUES (@code, @name, @category, @trigger, @bound, @source, @madeBy, @madeOn)`,
    rule,
  );
};
