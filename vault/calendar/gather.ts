import {
  type CalendarDay,
  calendarDays,
  type CalendarFact,
  calendarLines,
  calendarUntil,
  isToldTo,
} from '../../core/calendar/lines.ts';
import type { CalendarCode, CalendarLine } from '../../core/contract/calendar.ts';
import type { UpcomingKind } from '../../core/contract/volunteers.ts';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import { addPeriod, period } from '../../core/kernel/period.ts';
import { recoveryDays } from '../../core/recovery/drill.ts';
import { nextDay } from '../../core/rights/attention.ts';
import * as counted from '../../db/repositories/calendar.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import { newestVersion } from '../../db/repositories/register.ts';
import { listRequests } from '../../db/repositories/rights.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { standingOf } from '../incidents/incident-view.ts';
import { rulesIn } from '../retention/timers.ts';
import { viewOf } from '../rights/request-view.ts';
import { upcomingLines } from '../volunteers/upcoming.ts';

type Dated = Omit<CalendarFact, 'code'>;

const codeOfUpcoming: Readonly<Record<UpcomingKind, CalendarCode>> = {
  'help-needed': 'volunteer-help',
  'basic-training': 'training',
  'declaration-missing': 'form',
  'declaration-again': 'form',
  'form-again': 'form',
  'certificate-missing': 'certificate',
  'certificate-due': 'certificate',
  'peer-review': 'peer-review',
  'plan-missing': 'plan',
  'plan-ending': 'plan',
  'override-ending': 'exception',
  farewell: 'farewell',
  'conflict-review': 'conflict',
  complaint: 'complaint',
};

const oneYear = period('P1Y');

/** What there is only one of. */
const theOne = { count: 1, subject: '' } as const;

/** A register and the texts about privacy are looked at once a year: accountability (art. 5(2) AVG); our own choice. */
const yearly = (db: ReadableDb): readonly CalendarFact[] => {
  const version = newestVersion(db);
  return [
    ...(version
      ? [{ code: 'register' as const, on: addPeriod(dayOf(version.approvedAt), oneYear), ...theOne }]
      : []),
    ...counted
      .settledTextDays(db)
      .map(({ on, ...it }) => ({ code: 'privacy-text' as const, ...it, on: addPeriod(on, oneYear) })),
  ];
};

const drill = (db: ReadableDb, today: Day): readonly CalendarFact[] => {
  const madeOn = getSetting(db, 'recovery-made-on');
  if (madeOn === undefined) return [];
  const drilledOn = getSetting(db, 'recovery-drilled-on') ?? null;
  const facts = { madeOn: madeOn as Day, drilledOn: drilledOn as Day | null, lostOn: null };
  return [{ code: 'recovery-drill', on: recoveryDays(facts, today).drillOn, ...theOne }];
};

/** The first day on which lines of the log have had their term; from then on they go by themselves. */
const logEnd = (db: ReadableDb): readonly CalendarFact[] => {
  const rule = rulesIn(db).find(({ category }) => category === 'audit-log');
  const first = counted.oldestAuditAt(db);
  return rule && first ? [{ code: 'audit-log', on: addPeriod(dayOf(first), rule.period), ...theOne }] : [];
};

const breaches = (moment: ReadContext): readonly CalendarFact[] =>
  listIncidents(moment.db).flatMap((it): readonly CalendarFact[] => {
    const { clock, dueOn } = standingOf(moment, it);
    if (dueOn) return [{ code: 'breach-review', on: dueOn, count: 1, subject: it.id }];
    return clock.isRunning ? [{ code: 'breach', on: dayOf(clock.deadlineAt), count: 1, subject: it.id }] : [];
  });

const openRequestDays = (context: ReadContext): readonly Dated[] =>
  listRequests(context.db)
    .filter(({ closedOn }) => closedOn === null)
    .map((request) => ({ on: nextDay(viewOf(request, context, 'no-name')), count: 1, subject: request.id }));

/**
 * What falls due in the year from today, for one user: a few questions to the store, whatever the number of files. Each
 * line is a day, a code and a count, and names nobody. `days` is the same for a calendar outside the vault.
 */
export const yearAhead = (
  moment: ReadContext,
): {
  readonly from: Day;
  readonly until: Day;
  readonly lines: readonly CalendarLine[];
  readonly days: readonly CalendarDay[];
} => {
  const { db, today, actor } = moment;
  const until = calendarUntil(today);
  const as = (code: CalendarCode, days: () => readonly Dated[]): readonly CalendarFact[] =>
    isToldTo(code, actor.roles) ? days().map((it) => ({ code, ...it })) : [];
  const staff = isToldTo('form', actor.roles) ? upcomingLines(moment, until).lines : [];
  const facts: readonly CalendarFact[] = [
    ...as('retention', () => counted.dueByMonth(db, { today, until })),
    ...as('extension', () => counted.extensionDays(db, until)),
    ...as('purge-ready', () => counted.readyDays(db, until)),
    ...as('hold', () => counted.holdDays(db, until)),
    ...as('request', () => openRequestDays(moment)),
    ...as('consent', () => counted.consentDays(db, { today, until })),
    ...as('agreement', () => counted.agreementDays(db, until)),
    ...as('dpia', () => counted.assessmentDays(db, until)),
    ...[...breaches(moment), ...yearly(db), ...drill(db, today), ...logEnd(db)].filter(({ code }) =>
      isToldTo(code, actor.roles),
    ),
    ...staff.map(({ kind, volunteerId, dueOn }) => ({
      code: codeOfUpcoming[kind],
      on: dueOn,
      count: 1,
      subject: `${kind} ${volunteerId}`,
    })),
  ];
  const span = { today, until };
  return { from: today, until, lines: calendarLines(facts, span), days: calendarDays(facts, span) };
};
