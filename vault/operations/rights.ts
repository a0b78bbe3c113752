import type { RightsRequest, rights } from '../../core/contract/rights.ts';
import type { AdditionId, ClientId, RequestId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { categoriesOf } from '../../core/purge/plan.ts';
import { nextDay } from '../../core/rights/attention.ts';
import { letterFileName } from '../../core/rights/letter.ts';
import { assertDecision, assertMayExtend, assertNotFuture, assertOpen } from '../../core/rights/decide.ts';
import { assertMayAsk, whoMayAsk } from '../../core/rights/who-may-ask.ts';
import { staff } from '../../core/users/circles.ts';
import { expectFile } from '../../core/volunteers/check-volunteer.ts';
import { getClient, markImportChanged } from '../../db/repositories/clients.ts';
import { endExtension } from '../../db/repositories/extensions.ts';
import { putLeftOut } from '../../db/repositories/retention.ts';
import {
  closeRequest,
  type FileToWork,
  hasNote,
  insertAddition,
  insertRequest,
  listAdditions,
  listRequestsOf,
  listSpeakers,
  noRequestDetail,
  putEraseOn,
  putExtended,
  putIdentity,
  putRequestDetail,
  putRestricted,
  type RequestDetail,
  type StoredRequest,
} from '../../db/repositories/rights.ts';
import { putSetting } from '../../db/repositories/setting.ts';
import { getVolunteer } from '../../db/repositories/volunteers.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import { type Handlers, type ReadContext, taskOf, type WriteContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';
import { refreshTimers } from '../retention/timers.ts';
import { letterFile } from '../rights/letter-docx.ts';
import { letterFor } from '../rights/letter-for.ts';
import {
  aboutWhom,
  detailFor,
  fileOf,
  keyOfRequest,
  requestToWorkOn,
  rightsPolicy,
  viewOf,
} from '../rights/request-view.ts';
import { shownRequests } from '../rights/shown-requests.ts';
import { erasureEffectOf, worksHere } from '../rights/would-stand.ts';

/** Open ones first, by the day on which they ask for an answer; then the closed ones, the newest first. */
const byUrgency = (a: RightsRequest, b: RightsRequest): number => {
  const [isClosed, isOtherClosed] = [a.state === 'closed', b.state === 'closed'];
  if (isClosed !== isOtherClosed) return isClosed ? 1 : -1;
  if (isClosed || nextDay(a) === nextDay(b)) return b.number - a.number;
  return nextDay(a) < nextDay(b) ? -1 : 1;
};

const mayAskIn = ({ db }: ReadContext, clientId: ClientId, on: RightsRequest['receivedOn']) => {
  const { birthOn } = found(getClient(db, clientId), 'client');
  const speakers = listSpeakers(db, clientId);
  return { speakers, who: whoMayAsk({ birthOn, speakers }, rightsPolicy(db), on, parametersIn(db, on)) };
};

const addDetail = (context: WriteContext, request: StoredRequest, more: Partial<RequestDetail>): void => {
  const key = keyOfRequest(request, context);
  putRequestDetail(context.db, request.id, { ...detailFor(request, context), ...more }, key);
};

/** Brings the terms of a file up to date. */
const refresh = (db: WriteContext['db'], { kind, id }: FileToWork): void => {
  if (kind === 'client') refreshTimers(db, id);
  else refreshStaffTimers(db, id);
};

/** Does with the file what was decided; the terms follow. */
const carryOut = (
  { db, today, actor }: WriteContext,
  file: FileToWork,
  {
    effect,
    outcome,
  }: { readonly effect: RequestDetail['effect']; readonly outcome: RightsRequest['outcome'] },
): void => {
  if (effect === 'erase') {
    putEraseOn(db, file, today);
    // What the organisation chose to keep longer gives way to the person's right; what a law keeps does not.
    if (outcome === 'granted')
      for (const category of file.kind === 'client' ? (['client-file'] as const) : categoriesOf.volunteer) {
        putLeftOut(db, { recordId: file.id, category }, null);
        endExtension(db, { recordId: file.id, category }, { by: actor.id, on: today });
      }
  }
  if (effect === 'restrict') putRestricted(db, file, today);
  refresh(db, file);
};

/** Lets a file be used again, and says why in the decisions that stopped it. Refuses `not-restricted`, `in-future`. */
const lift = (
  context: WriteContext,
  file: FileToWork,
  restrictedOn: RightsRequest['closedOn'],
  { reason, toldOn }: { readonly reason: string; readonly toldOn: RightsRequest['receivedOn'] },
): void => {
  const { db, today } = context;
  if (restrictedOn === null) refuse('not-restricted');
  assertNotFuture(toldOn, today, 'toldOn');
  putRestricted(db, file, null);
  for (const request of listRequestsOf(db, file.id)) {
    const { effect, liftReason } = detailFor(request, context);
    if (effect === 'restrict' && liftReason === '') addDetail(context, request, { liftReason: reason });
  }
  refresh(db, file);
};

/** Checks who asks: a client by herself or by who speaks for her, somebody who works here by herself. */
const checkAsker = (
  context: WriteContext,
  file: FileToWork,
  given: Parameters<typeof assertMayAsk>[0] & Pick<RightsRequest, 'receivedOn'>,
): void => {
  if (file.kind === 'client') {
    context.expectNear(file.id, 'read');
    const { who, speakers } = mayAskIn(context, file.id, given.receivedOn);
    assertMayAsk(given, who, speakers, given.receivedOn);
    return;
  }
  expectFile(found(getVolunteer(context.db, file.id), 'volunteer'));
  if (given.askedBy !== 'self') refuse('may-not-ask');
};

export const rightsHandlers: Handlers<keyof typeof rights> = {
  'rights.policy': (_, { db }) => rightsPolicy(db),
  'rights.changePolicy': (policy, { db }) => {
    putSetting(db, 'rights-policy', JSON.stringify(policy));
    return {};
  },
  'rights.list': (_, context) => shownRequests(context).toSorted(byUrgency),
  'rights.ofClient': ({ clientId }, context) =>
    listRequestsOf(context.db, clientId).map((request) => viewOf(request, context, 'texts')),
  'rights.ofVolunteer': ({ volunteerId }, context) => {
    found(getVolunteer(context.db, volunteerId), 'volunteer');
    if (context.files.circleKey(staff) === null) refuse('staff-not-readable');
    return listRequestsOf(context.db, volunteerId).map((request) => viewOf(request, context, 'name'));
  },
  'rights.get': ({ id }, context) => {
    const request = requestToWorkOn(id, context);
    context.about(aboutWhom(request));
    return viewOf(request, context, 'texts');
  },
  'rights.whoMayAsk': ({ clientId, on }, context) => mayAskIn(context, clientId, on).who,
  'rights.receive': ({ subject, asked, ...given }, context) => {
    const { db, today, actor, newId, about } = context;
    assertNotFuture(given.receivedOn, today, 'receivedOn');
    const who = { clientId: null, volunteerId: null, ...subject };
    const file = fileOf(who);
    checkAsker(context, file, given);
    const id = newId<RequestId>();
    about(file.id);
    insertRequest(db, {
      ...given,
      ...who,
      id,
      number: takeNumber(db, 'rights_request'),
      receivedBy: actor.id,
      representativeId: given.askedBy === 'self' ? null : given.representativeId,
    });
    putRequestDetail(db, id, { ...noRequestDetail, asked }, keyOfRequest(who, context));
    if (file.kind === 'client') markImportChanged(db, file.id);
    refresh(db, file);
    return { id };
  },
  'rights.checkIdentity': ({ id, identity, on }, context) => {
    const request = requestToWorkOn(id, context);
    context.about(aboutWhom(request));
    assertOpen(request);
    assertNotFuture(on, context.today, 'on');
    putIdentity(context.db, id, { identity, identityOn: on });
    return {};
  },
  'rights.extend': ({ id, reason }, context) => {
    const request = requestToWorkOn(id, context);
    context.about(aboutWhom(request));
    assertMayExtend(request, context.today, parametersIn(context.db, request.receivedOn));
    putExtended(context.db, id, context.today);
    addDetail(context, request, { extensionReason: reason });
    return {};
  },
  'rights.erasureEffect': ({ id }, context) =>
    erasureEffectOf(context.db, fileOf(requestToWorkOn(id, context)), context.today),
  'rights.decide': ({ id, decision, ...given }, context) => {
    const { db, today, actor, about } = context;
    const request = requestToWorkOn(id, context);
    const file = fileOf(request);
    about(file.id);
    const erasure = given.effect === 'erase' ? erasureEffectOf(db, file, today) : null;
    const grounds = given.outcome === 'granted' ? [] : given.grounds;
    assertDecision(
      request,
      { ...given, grounds },
      { lawKeepsFile: (erasure?.fileUntilOn ?? null) !== null, worksHere: worksHere(db, file) },
    );
    addDetail(context, request, {
      decision,
      effect: given.effect,
      stays: erasure?.stays ?? [],
    });
    closeRequest(db, id, { outcome: given.outcome, grounds, closedOn: today, closedBy: actor.id });
    carryOut(context, file, given);
    return {};
  },
  'rights.liftRestriction': ({ clientId, ...why }, context) => {
    const { restrictedOn } = found(getClient(context.db, clientId), 'client');
    lift(context, { kind: 'client', id: clientId }, restrictedOn, why);
    return {};
  },
  'rights.liftVolunteerRestriction': ({ volunteerId, ...why }, context) => {
    context.about(volunteerId);
    const { restrictedOn } = found(getVolunteer(context.db, volunteerId), 'volunteer');
    lift(context, { kind: 'volunteer', id: volunteerId }, restrictedOn, why);
    return {};
  },
  'rights.additions': ({ clientId }, { db, files, labelOf }) =>
    listAdditions(db, clientId, files.of(clientId)).map(({ id, noteId, on, text, by, recordedAt }) => ({
      id,
      noteId,
      on,
      text,
      by: labelOf(by),
      recordedAt,
    })),
  'rights.add': ({ clientId, noteId, requestId, on, text }, context) => {
    const { db, files, today, actor, now, newId } = context;
    assertNotFuture(on, today, 'on');
    if (noteId !== null && !hasNote(db, clientId, noteId)) found(null, 'note');
    if (requestId !== null && requestToWorkOn(requestId, context).clientId !== clientId)
      found(null, 'request');
    const id = newId<AdditionId>();
    markImportChanged(db, clientId);
    insertAddition(db, files.of(clientId), clientId, {
      id,
      noteId,
      requestId,
      on,
      text,
      by: actor.id,
      recordedAt: now,
    });
    return { id };
  },
  'rights.letterText': (which, context) => letterFor(which, context),
  'rights.letter': (which, context) =>
    taskOf({
      steps: function* () {
        context.about(aboutWhom(requestToWorkOn(which.id, context)));
        yield { step: 'writing', done: 0, total: 1 };
        return letterFor(which, context);
      },
      finish: async function* (letter) {
        yield { step: 'writing', done: 1, total: 1 };
        return letterFile(letter, letterFileName(letter, which.letter, 'docx'));
      },
    }),
};
