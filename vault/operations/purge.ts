import type { DueLine, purge } from '../../core/contract/purge.ts';
import type { Timer } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import { listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { assertClock } from '../../core/purge/clock.ts';
import { assertConfirmed, confirmWordFor } from '../../core/purge/confirm.ts';
import { countRemovals } from '../../core/purge/counts.ts';
import { planRemoval, type RemovalPlan } from '../../core/purge/plan.ts';
import { decideLeaveOut } from '../../core/retention/decide-leave-out.ts';
import { soonUntil } from '../../core/retention/timer-state.ts';
import { lastActAt } from '../../db/repositories/audit-list.ts';
import {
  countDue,
  eachPaperLine,
  getCertificate,
  listCertificates,
  listDue,
} from '../../db/repositories/purge.ts';
import { listTimers, putLeftOut } from '../../db/repositories/retention.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { lookUp } from '../purge/look-up.ts';
import { outsideOf, tick, withOutside } from '../purge/outside.ts';
import { digestOf, proveSteps, removeSteps } from '../purge/purge-run.ts';
import { recordsDueOn } from '../purge/records-on-list.ts';
import { waitingPeople } from '../purge/waiting.ts';
import { rulesIn, timerOf } from '../retention/timers.ts';

type Reading = Pick<ReadContext, 'db' | 'today'>;

const linesIn = (plans: readonly RemovalPlan[]): number =>
  plans.reduce((sum, { due }) => sum + due.length, 0);

/** What goes, without whom waits; and how many lines wait. */
const plansFor = ({
  db,
  today,
}: Reading): { readonly plans: readonly RemovalPlan[]; readonly waiting: number } => {
  const waiting = waitingPeople(db);
  const all = recordsDueOn(db, today).map((record) => planRemoval(record));
  const plans = all.filter(({ recordId }) => !waiting.has(recordId));
  return { plans, waiting: linesIn(all) - linesIn(plans) };
};

const daysOf = (today: Day) => ({ on: today, soon: soonUntil(today) });

const leftOutOn = ({ db, today }: Reading): number =>
  countDue(db, { span: 'due', ...daysOf(today) }, []).reduce((sum, { leftOut }) => sum + leftOut, 0);

const dueLines = (context: ReadContext, query: Parameters<typeof listDue>[1]): DueLine[] => {
  const rules = rulesIn(context.db);
  const waiting = waitingPeople(context.db);
  return listDue(context.db, query).map(
    ({ recordId, kind, givenName, initials, prefix, familyName, alias, paper, ...stored }) => ({
      recordId,
      kind,
      listName: listName({ givenName, initials, prefix, familyName, alias }),
      paper,
      timer: timerOf(stored, rules, context.labelOf, context.today) satisfies Timer,
      waits: waiting.get(recordId) ?? null,
    }),
  );
};

export const purgeHandlers: Handlers<keyof typeof purge> = {
  'purge.due': ({ ruleCode, span = 'due', offset, limit }, context) => {
    const spanned = { span, ...daysOf(context.today) };
    const groups = [...countDue(context.db, spanned, waitingPeople(context.db).keys())];
    const shown = groups.filter((group) => ruleCode === null || group.ruleCode === ruleCode);
    return {
      total: shown.reduce((sum, { count }) => sum + count, 0),
      groups,
      lines: dueLines(context, { ...spanned, ruleCode, offset, limit }),
    };
  },
  'purge.leaveOut': ({ recordId, category, untilOn, reason }, { db, today, actor, about }) => {
    about(recordId);
    const timer = found(
      listTimers(db, recordId).find((it) => it.category === category),
      'timer',
    );
    const rule = found(
      rulesIn(db).find(({ code }) => code === timer.ruleCode),
      'rule',
    );
    putLeftOut(
      db,
      { recordId, category },
      { ...decideLeaveOut({ dueOn: timer.dueOn, rule }, { untilOn, reason }, today), by: actor.id },
    );
    return {};
  },
  'purge.takeBack': ({ recordId, category }, { db, about }) => {
    about(recordId);
    if (!putLeftOut(db, { recordId, category }, null)) refuse('not-left-out');
    return {};
  },
  'purge.dryRun': (_, context) => {
    const { plans, waiting } = plansFor(context);
    return {
      digest: digestOf(plans),
      lines: linesIn(plans),
      leftOut: leftOutOn(context),
      waiting,
      withPaper: plans.filter(({ hasPaper, removes }) => hasPaper && removes.includes('client-file')).length,
      counts: countRemovals(plans, rulesIn(context.db)),
      confirmWord: confirmWordFor(linesIn(plans)),
    };
  },
  'purge.paperList': (_, { db, today }) =>
    [...eachPaperLine(db, today, waitingPeople(db).keys())].map(({ paper, ruleCode, ...name }) => ({
      listName: listName(name),
      paper,
      ruleCode,
    })),
  'purge.run': (given, context) =>
    taskOf({
      *steps() {
        assertClock(lastActAt(context.db), context.now);
        const { plans } = plansFor(context);
        assertConfirmed({ digest: digestOf(plans), lines: linesIn(plans) }, given);
        return yield* removeSteps(context, plans, { reason: 'term', leftOut: leftOutOn(context) });
      },
      *finish(removed) {
        return yield* proveSteps(context, removed, context.clock);
      },
    }),
  'purge.certificates': (_, { db }) => listCertificates(db).map((it) => withOutside(db, it)),
  'purge.certificate': ({ id }, { db }) => withOutside(db, found(getCertificate(db, id), 'certificate')),
  'purge.outside': outsideOf,
  'purge.tick': (asked, context) => {
    tick(asked, context);
    return {};
  },
  'purge.lookUp': ({ text }, context) => lookUp(text, context),
};
