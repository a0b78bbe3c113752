import type { In, Out } from '../../core/contract/index.ts';
import type { retention } from '../../core/contract/retention.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { decideConfirm } from '../../core/retention/decide-confirm.ts';
import { presetsFor } from '../../core/retention/presets.ts';
import type { ConfirmedRule } from '../../core/retention/rule.ts';
import { lateRules, soonUntil } from '../../core/retention/timer-state.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { lastPurgeAt } from '../../db/repositories/purge.ts';
import { countByRule, countTimers } from '../../db/repositories/retention.ts';
import { listConfirmedRules, putRule } from '../../db/repositories/rules.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { approveRegister } from '../register/approve.ts';
import { moveTimers, previewMoves, previewSteps } from '../retention/rule-effect.ts';
import { waitingPeople } from '../purge/waiting.ts';
import { rulesIn, timersOf } from '../retention/timers.ts';
import { countingSight } from '../sharing/sight.ts';

type Choice = In<'retention.previewRule'>;

const presetIn = (db: ReadableDb, code: string) =>
  presetsFor(getOrganisation(db)).find((preset) => preset.code === code);

/** The rule as it would be, decided by core; the reason of a preview is not asked yet. */
const confirmed = (
  { db, actor, today }: ReadContext,
  choice: Choice & { readonly reason: string },
): ConfirmedRule =>
  decideConfirm(
    presetIn(db, choice.code),
    listConfirmedRules(db).find(({ code }) => code === choice.code),
    { ...choice, by: actor.id },
    today,
  );

const rulesFor = ({ db, labelOf, today }: ReadContext): Out<'retention.rules'> => {
  const running = new Map(listConfirmedRules(db).map((rule) => [rule.code, rule]));
  const governed = new Map(countByRule(db, today).map(({ ruleCode, governs }) => [ruleCode, governs]));
  return presetsFor(getOrganisation(db)).map(({ period, suggested, ...preset }) => {
    const rule = running.get(preset.code);
    const proposed = period ?? suggested;
    const term = rule?.period ?? proposed;
    if (!term) throw new Error('A preset without a term');
    return {
      ...preset,
      period: term,
      suggested: proposed,
      state: rule ? 'confirmed' : 'proposed',
      reason: rule?.reason ?? '',
      confirmedBy: rule ? labelOf(rule.confirmedBy) : '',
      confirmedOn: rule?.confirmedOn ?? null,
      version: rule?.version ?? 0,
      holdsData: preset.category !== 'not-held-yet',
      governs: governed.get(preset.code) ?? 0,
    };
  });
};

export const retentionHandlers: Handlers<keyof typeof retention> = {
  'retention.rules': (_, context) => rulesFor(context),
  'retention.previewRule': (choice, context) =>
    previewMoves(context, confirmed(context, { ...choice, reason: 'preview' })),
  'retention.confirmRule': (choice, context) =>
    taskOf({
      *steps() {
        context.about(choice.code);
        const rule = confirmed(context, choice);
        const effect = yield* previewSteps(context, rule);
        putRule(context.db, rule);
        yield* moveTimers(context.db);
        approveRegister(context.db, context, rule.reason);
        return effect;
      },
      *finish(effect) {
        yield { step: 'done', done: 1, total: 1 };
        return effect;
      },
    }),
  'retention.ofClient': ({ clientId }, context) => timersOf(context.db, clientId, context),
  'retention.ofStaff': ({ id }, context) => timersOf(context.db, id, context),
  'retention.overview': (_, context) => {
    const { db, today } = context;
    const lines = { on: today, soon: soonUntil(today), canBeLate: lateRules(rulesIn(db)) };
    const counts = countTimers(db, lines, countingSight(context), waitingPeople(db).keys());
    const last = lastPurgeAt(db);
    return {
      dueSoon: counts.soon,
      due: counts.may,
      overdue: counts.late,
      leftOut: counts.leftOut,
      lastPurgeOn: last === null ? null : dayOf(last),
    };
  },
};
