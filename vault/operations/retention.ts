import type { retention, RuleEffect } from '../../core/contract/retention.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { lastPurgeAt } from '../../db/repositories/purge.ts';
import { insertOwnRule, putRule, withdrawRule } from '../../db/repositories/rules.ts';
import type { WritableDb } from '../../db/sql.ts';
import { type Handlers, type Task, type TaskContext, taskOf } from '../context.ts';
import { approveRegister } from '../register/approve.ts';
import { governedBy } from '../retention/governed.ts';
import { rulesWithCounts, versionsOfRule } from '../retention/list-rules.ts';
import { decideChange, type DecidedRule, decideOwn, decideWithdrawal } from '../retention/rule-changes.ts';
import { writeDecision } from '../retention/move-timers.ts';
import { effectSteps, previewMoves } from '../retention/rule-effect.ts';
import { expectInSight } from '../holds/hold-view.ts';
import { explain } from '../retention/explain.ts';
import { timersOf } from '../retention/timers.ts';
import { countTerms } from '../retention/count-terms.ts';
import { countingSight } from '../sharing/sight.ts';

/** What a preview is decided with; the reason is asked only when somebody confirms. */
const notAskedYet = 'preview';

/** Decides, writes the rule, moves every timer while the effect is counted, and freezes a new version of the register. */
const ruleTask = <D extends DecidedRule>(
  context: TaskContext,
  decide: () => D,
  write: (db: WritableDb, decided: D) => void,
): Task<RuleEffect> =>
  taskOf({
    *steps() {
      const decided = decide();
      context.about(decided.code);
      write(context.db, decided);
      const effect = yield* effectSteps(context, decided, (decision) => writeDecision(context.db, decision));
      approveRegister(context.db, context, decided.rule.reason);
      return effect;
    },
    *finish(effect) {
      yield { step: 'done', done: 1, total: 1 };
      return effect;
    },
  });

export const retentionHandlers: Handlers<keyof typeof retention> = {
  'retention.rules': (_, context) => rulesWithCounts(context),
  'retention.versions': ({ code }, context) => versionsOfRule(context, code),
  'retention.governed': ({ code, ...page }, context) => governedBy(context, code, page),
  'retention.previewRule': (choice, context) =>
    previewMoves(context, decideChange(context, { ...choice, reason: notAskedYet })),
  'retention.confirmRule': (choice, context) =>
    ruleTask(
      context,
      () => decideChange(context, choice),
      (db, { rule }) => putRule(db, rule),
    ),
  'retention.previewOwnRule': (choice, context) =>
    previewMoves(context, decideOwn(context, 'NEW', { ...choice, reason: notAskedYet })),
  'retention.addRule': (choice, context) =>
    ruleTask(
      context,
      () => decideOwn(context, context.newId(), choice),
      (db, { own, rule }) => {
        insertOwnRule(db, own);
        putRule(db, rule);
      },
    ),
  'retention.previewWithdrawal': ({ code }, context) =>
    previewMoves(context, decideWithdrawal(context, { code, reason: notAskedYet })),
  'retention.withdrawRule': (choice, context) =>
    ruleTask(
      context,
      () => decideWithdrawal(context, choice),
      (db, { rule }) => withdrawRule(db, rule),
    ),
  'retention.ofClient': ({ clientId }, context) => timersOf(context.db, clientId, context),
  'retention.ofStaff': ({ id }, context) => timersOf(context.db, id, context),
  'retention.explain': ({ recordId }, context) => {
    expectInSight(context, recordId);
    return explain(context, recordId);
  },
  'retention.overview': (_, context) => {
    const counts = countTerms(context, countingSight(context));
    const last = lastPurgeAt(context.db);
    return {
      dueSoon: counts.soon,
      due: counts.may,
      overdue: counts.late,
      leftOut: counts.leftOut,
      lastPurgeOn: last === null ? null : dayOf(last),
    };
  },
};
