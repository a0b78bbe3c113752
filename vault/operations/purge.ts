import type { DueLine, purge } from '../../core/contract/purge.ts';
import type { Timer } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import { listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { assertClock } from '../../core/purge/clock.ts';
import { decideCooling } from '../../core/purge/cooling.ts';
import { countRemovals } from '../../core/purge/counts.ts';
import { planByRule, type RemovalPlan } from '../../core/purge/plan.ts';
import { soonUntil } from '../../core/retention/timer-state.ts';
import { lastActAt } from '../../db/repositories/audit-list.ts';
import { countDue, getCertificate, listCertificates, listDue } from '../../db/repositories/purge.ts';
import { putSetting } from '../../db/repositories/setting.ts';
import type { Handlers, ReadContext } from '../context.ts';
import { approveList } from '../purge/approve-list.ts';
import { propose, runList, showEffect, showLines, showLists, withdraw } from '../purge/list-steps.ts';
import { lookUp } from '../purge/look-up.ts';
import { outsideOf, tick, withOutside } from '../purge/outside.ts';
import { digestOf } from '../purge/purge-run.ts';
import { shredList } from '../purge/shred-list.ts';
import { recordsDueOn } from '../purge/records-on-list.ts';
import { waitingPeople } from '../purge/waiting.ts';
import { endExtending, extend } from '../retention/extend.ts';
import { rulesIn, rulesSay, timerOf } from '../retention/timers.ts';

type Reading = Pick<ReadContext, 'db' | 'today'>;

const linesIn = (plans: readonly RemovalPlan[]): number =>
  plans.reduce((sum, { due }) => sum + due.length, 0);

/** What goes, without whom waits; and how many lines wait. */
const plansFor = ({
  db,
  today,
}: Reading): { readonly plans: readonly RemovalPlan[]; readonly waiting: number } => {
  const waiting = waitingPeople(db);
  const said = rulesSay(db, today);
  const all = recordsDueOn(db, today).map((record) => planByRule(record, { number: null, ...said }));
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
  'purge.leaveOut': (asked, context) => {
    extend(asked, context);
    return {};
  },
  'purge.takeBack': (asked, context) => {
    endExtending(asked, context);
    return {};
  },
  'purge.dryRun': (_, context) => {
    const { plans, waiting } = plansFor(context);
    return {
      digest: digestOf(plans),
      lines: linesIn(plans),
      records: plans.length,
      leftOut: leftOutOn(context),
      waiting,
      withPaper: plans.filter(({ hasPaper, removes }) => hasPaper && removes.includes('client-file')).length,
      counts: countRemovals(plans, rulesIn(context.db)),
    };
  },
  'purge.paperList': (_, context) => shredList(context),
  'purge.changeCooling': (asked, { db }) => {
    putSetting(db, 'purge-cooling', JSON.stringify(decideCooling(asked)));
    return {};
  },
  'purge.propose': ({ digest }, context) => {
    assertClock(lastActAt(context.db), context.now);
    const { plans } = plansFor(context);
    if (plans.length === 0) refuse('nothing-due');
    if (digestOf(plans) !== digest) refuse('list-changed');
    return propose(plans, context);
  },
  'purge.list': (_, context) => showLists(context),
  'purge.lines': (asked, context) => showLines(asked, context),
  'purge.effect': ({ listId }, context) => showEffect(listId, context),
  'purge.approve': (asked, context) => approveList(asked, context),
  'purge.withdraw': (asked, context) => {
    withdraw(asked, context);
    return {};
  },
  'purge.run': (asked, context) => runList(asked, context, () => leftOutOn(context)),
  'purge.certificates': (_, { db }) => listCertificates(db).map((it) => withOutside(db, it)),
  'purge.certificate': ({ id }, { db }) => withOutside(db, found(getCertificate(db, id), 'certificate')),
  'purge.outside': outsideOf,
  'purge.tick': (asked, context) => {
    tick(asked, context);
    return {};
  },
  'purge.lookUp': ({ text }, context) => lookUp(text, context),
};
