import type { In } from '../../core/contract/index.ts';
import { decideConfirm } from '../../core/retention/decide-confirm.ts';
import { decideWithdraw } from '../../core/retention/decide-withdraw.ts';
import { decideAddRule, type OwnRule, presetOf } from '../../core/retention/own-rule.ts';
import {
  type ConfirmedRule,
  type Preset,
  type RunningRule,
  runningRules,
} from '../../core/retention/rule.ts';
import { lastRuleVersion, listConfirmedRules, listOwnRules } from '../../db/repositories/rules.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import type { RuleChange } from './rule-effect.ts';
import { ruleTableIn } from './rule-table.ts';
import { rulesIn } from './timers.ts';

/** A decision about a rule, as it would be written, and the rules that would run then. */
export type DecidedRule = RuleChange & { readonly rule: ConfirmedRule };

const runningWith = (db: ReadableDb, table: readonly Preset[], rule: ConfirmedRule): readonly RunningRule[] =>
  runningRules(table, [...listConfirmedRules(db).filter(({ code }) => code !== rule.code), rule]);

const decideIn = (
  { db, actor, today }: ReadContext,
  table: readonly Preset[],
  { code, ...choice }: In<'retention.confirmRule'>,
): DecidedRule => {
  const rule = decideConfirm(
    table.find((preset) => preset.code === code),
    {
      current: listConfirmedRules(db).find((it) => it.code === code),
      lastVersion: lastRuleVersion(db, code),
      running: rulesIn(db),
    },
    { ...choice, action: choice.action ?? null, by: actor.id },
    today,
  );
  return { code, rule, running: runningWith(db, table, rule) };
};

/** Confirms a rule of the table, or gives it another term or action; core decides, and refuses with the reason. */
export const decideChange = (context: ReadContext, choice: In<'retention.confirmRule'>): DecidedRule =>
  decideIn(context, ruleTableIn(context.db), choice);

/** Makes a rule of the organisation's own under a fresh code and confirms it. */
export const decideOwn = (
  context: ReadContext,
  code: string,
  { reason, period, action, ...about }: In<'retention.addRule'>,
): DecidedRule & { readonly own: OwnRule } => {
  const { db, actor, today } = context;
  const own = decideAddRule({ ...about, code, madeBy: actor.id, madeOn: today }, listOwnRules(db));
  const table = [...ruleTableIn(db), presetOf(own)];
  return { own, ...decideIn(context, table, { code, period, action, reason }) };
};

/** Lets a rule run no longer. */
export const decideWithdrawal = (
  { db, actor, today }: ReadContext,
  { code, reason }: In<'retention.withdrawRule'>,
): DecidedRule => {
  const running = rulesIn(db);
  const rule = decideWithdraw(
    running.find((it) => it.code === code),
    running,
    { reason, by: actor.id, lastVersion: lastRuleVersion(db, code) },
    today,
  );
  return { code, rule, running: running.filter((it) => it.code !== code) };
};
