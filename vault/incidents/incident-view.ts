import type { Incident, IncidentRow } from '../../core/contract/incidents.ts';
import { leads } from '../../core/contract/roles.ts';
import { clockOf } from '../../core/incidents/clock.ts';
import { breachDueOn, breachRule } from '../../core/incidents/breach-term.ts';
import { maybeNames, textsOf } from '../../core/incidents/known-names.ts';
import { missingFacts } from '../../core/incidents/missing-facts.ts';
import { nextSteps } from '../../core/incidents/next-steps.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { fold } from '../../core/kernel/fold.ts';
import {
  breachClosingDays,
  listIncidentSteps,
  namesAmong,
  type StoredIncident,
} from '../../db/repositories/incidents.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { termsIn } from '../retention/term-of.ts';

type Moment = Pick<ReadContext, 'db' | 'now' | 'today'>;

/** Where a breach stands now: its clock, the day from which it may go, and what is due, the first thing first. */
export const standingOf = ({ db, now, today }: Moment, { content, closedOn }: StoredIncident) => {
  const isClosed = closedOn !== null;
  const { breachReportHours: hours } = parametersIn(db, dayOf(content.facts.awareAt));
  const clock = clockOf(content, { now, hours, isClosed });
  const dueOn = closedOn && breachDueOn(closedOn, termsIn(db)(breachRule).period);
  const steps = nextSteps({ content, deadlineAt: clock.deadlineAt, isClosed, dueOn, today });
  return { clock, dueOn, steps };
};

/** How many closed breaches should be gone: nobody looked at them again since the day on which they may go. */
export const breachesPastTerm = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): number => {
  const { period } = termsIn(db)(breachRule);
  return breachClosingDays(db).filter((on) => breachDueOn(on, period) < today).length;
};

const rowWith = (it: StoredIncident, { clock, dueOn, steps }: ReturnType<typeof standingOf>): IncidentRow => {
  const { facts, reports, reportDecision, told } = it.content;
  return {
    id: it.id,
    number: it.number,
    title: facts.title,
    discoveredAt: facts.discoveredAt,
    awareAt: facts.awareAt,
    risk: facts.risk,
    clock,
    next: steps[0] ?? null,
    reportedAt: reports[0]?.at ?? null,
    isReportNeeded: reportDecision?.isNeeded ?? null,
    toldAt: told?.at ?? null,
    closedOn: it.closedOn,
    dueOn,
    namesSaved: it.namesSaved,
  };
};

/** A breach in the list. */
export const rowOf = (moment: Moment, it: StoredIncident): IncidentRow => rowWith(it, standingOf(moment, it));

/** Which words of the texts are names of people in the vault, as they were typed. */
export const namesIn = (db: ReadableDb, texts: readonly string[]): readonly string[] => {
  const words = maybeNames(texts);
  const known = new Set(namesAmong(db, words, words.map(fold)).map(fold));
  return words.filter((word) => known.has(fold(word)));
};

/** A breach in full; users are told by name, and names in its texts to those who may mend them. */
export const incidentOf = (context: ReadContext, it: StoredIncident): Incident => {
  const { db, labelOf, actor } = context;
  const { content } = it;
  const standing = standingOf(context, it);
  const named = <D extends { readonly by: string }>(decision: D | null): D | null =>
    decision && { ...decision, by: labelOf(decision.by) };
  return {
    ...rowWith(it, standing),
    content: {
      ...content,
      reportDecision: named(content.reportDecision),
      tellDecision: named(content.tellDecision),
    },
    raisedBy: labelOf(it.raisedBy),
    steps: [...standing.steps],
    missing: [...missingFacts(content.facts)],
    log: listIncidentSteps(db, it.id).map(({ at, kind, text, by }) => ({ at, kind, text, by: labelOf(by) })),
    names: leads(actor.roles) ? [...namesIn(db, textsOf(content))] : [],
  };
};
