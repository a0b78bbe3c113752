import type { IncidentContent, incidents, StepKind } from '../../core/contract/incidents.ts';
import type { Out } from '../../core/contract/index.ts';
import { checkFacts, expectClosed, expectOpen, expectPast } from '../../core/incidents/check-facts.ts';
import {
  checkClosing,
  checkRemoval,
  decideIncident,
  recordAct,
} from '../../core/incidents/decide-incident.ts';
import { textsOf } from '../../core/incidents/known-names.ts';
import { paperFileName } from '../../core/incidents/papers.ts';
import { startIncident } from '../../core/incidents/start.ts';
import { stepOfAct, stepOfDecision } from '../../core/incidents/step-kinds.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { IncidentId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { removeIncident } from '../../db/purge/remove-incident.ts';
import {
  getIncident,
  insertIncident,
  insertIncidentStep,
  listIncidents,
  type StoredIncident,
  updateIncident,
} from '../../db/repositories/incidents.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import { type Handlers, taskOf, type WriteContext } from '../context.ts';
import { incidentOf, namesIn, rowOf, standingOf } from '../incidents/incident-view.ts';
import { paperFor } from '../incidents/paper-for.ts';
import { letterFile } from '../rights/letter-docx.ts';

type Step = { readonly kind: StepKind; readonly at?: string; readonly text?: string };

const log = ({ db, actor, now, newId }: WriteContext, incidentId: IncidentId, step: Step): void =>
  insertIncidentStep(db, {
    id: newId<string>(),
    incidentId,
    at: step.at ?? now,
    kind: step.kind,
    text: step.text ?? '',
    by: actor.id,
    recordedAt: now,
  });

/** A breach that may still be written to, named for the audit. Refuses `incident-closed`. */
const openOne = (context: WriteContext, id: IncidentId): StoredIncident => {
  context.about(id);
  const it = found(getIncident(context.db, id), 'incident');
  expectOpen(it.closedOn);
  return it;
};

const write = (
  context: WriteContext,
  {
    id,
    content,
    closedOn,
  }: { readonly id: IncidentId; readonly content: IncidentContent; readonly closedOn: Day | null },
  step: Step,
): Out<'incidents.note'> => {
  updateIncident(context.db, {
    id,
    content,
    closedOn,
    namesSaved: namesIn(context.db, textsOf(content)).length,
    changedBy: context.actor.id,
    changedAt: context.now,
  });
  log(context, id, step);
  return {};
};

export const incidentsHandlers: Handlers<keyof typeof incidents> = {
  'incidents.raise': (asked, context) => {
    const { db, actor, now, about, newId } = context;
    const content = startIncident(asked, now);
    const id = newId<IncidentId>();
    about(id);
    insertIncident(db, {
      id,
      number: takeNumber(db, 'incident'),
      content,
      raisedBy: actor.id,
      raisedAt: now,
      raisedText: asked.what,
      namesSaved: namesIn(db, textsOf(content)).length,
    });
    log(context, id, { kind: 'raised', at: asked.discoveredAt, text: asked.what });
    return { id };
  },

  'incidents.mine': (_, { db, actor, now }) => ({
    now,
    raised: listIncidents(db)
      .filter(({ raisedBy }) => raisedBy === actor.id)
      .toSorted((a, b) => b.number - a.number)
      .map(({ number, raisedAt, raisedText, closedOn }) => ({
        number,
        raisedAt,
        what: raisedText,
        closedOn,
      })),
  }),

  'incidents.list': (_, context) => listIncidents(context.db).map((it) => rowOf(context, it)),

  'incidents.get': ({ id }, context) => incidentOf(context, found(getIncident(context.db, id), 'incident')),

  'incidents.change': ({ id, facts }, context) => {
    const { content } = openOne(context, id);
    checkFacts(facts, content, context.now);
    return write(context, { id, content: { ...content, facts }, closedOn: null }, { kind: 'changed' });
  },

  'incidents.decide': ({ id, decision }, context) => {
    const { content } = openOne(context, id);
    const decided = decideIncident(content, decision, { by: context.actor.id, now: context.now });
    return write(
      context,
      { id, content: decided, closedOn: null },
      { kind: stepOfDecision(decision), at: decision.at, text: decision.reason },
    );
  },

  'incidents.done': ({ id, did }, context) => {
    const it = openOne(context, id);
    const { deadlineAt } = standingOf(context, it).clock;
    const content = recordAct(it.content, did, { now: context.now, deadlineAt });
    return write(context, { id, content, closedOn: null }, { ...stepOfAct(did), at: did.at });
  },

  'incidents.note': ({ id, at, text }, context) => {
    openOne(context, id);
    expectPast(at, context.now, 'at');
    log(context, id, { kind: 'note', at, text });
    return {};
  },

  'incidents.writeLetter': ({ id, text }, context) => {
    const { content } = openOne(context, id);
    return write(context, { id, content: { ...content, letter: text }, closedOn: null }, { kind: 'changed' });
  },

  'incidents.close': ({ id, on, lessons }, context) => {
    const { db, about, today } = context;
    about(id);
    const { content, closedOn } = found(getIncident(db, id), 'incident');
    const learnt = { ...content, lessons };
    if (on === null) {
      expectClosed(closedOn);
      return write(context, { id, content, closedOn: null }, { kind: 'reopened' });
    }
    expectOpen(closedOn);
    checkClosing(learnt, on, today);
    return write(context, { id, content: learnt, closedOn: on }, { kind: 'closed', text: lessons });
  },

  'incidents.remove': ({ id }, context) => {
    const { db, about, now, actor, today } = context;
    about(id);
    const it = found(getIncident(db, id), 'incident');
    checkRemoval(it.closedOn, standingOf(context, it).dueOn, today);
    removeIncident(db, { id, why: 'BREACH_LOG', at: now, by: actor.id });
    return {};
  },

  'incidents.paperText': (which, context) => paperFor(which, context),

  'incidents.paper': (which, context) =>
    taskOf({
      steps: function* () {
        context.about(which.id);
        yield { step: 'writing', done: 0, total: 1 };
        const { number } = found(getIncident(context.db, which.id), 'incident');
        return { letter: paperFor(which, context), number };
      },
      finish: async function* ({ letter, number }) {
        yield { step: 'writing', done: 1, total: 1 };
        return letterFile(letter, paperFileName(which.paper, number, 'docx'));
      },
    }),
};
