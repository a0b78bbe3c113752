import type { RightsRequest, rights } from '../../core/contract/rights.ts';
import type { AdditionId, ClientId, RequestId, UserId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { nextDay } from '../../core/rights/attention.ts';
import { letterFileName } from '../../core/rights/letter.ts';
import { assertDecision, assertMayExtend, assertNotFuture, assertOpen } from '../../core/rights/decide.ts';
import { assertMayAsk, whoMayAsk } from '../../core/rights/who-may-ask.ts';
import { userOf } from '../../core/users/picture.ts';
import { getClient, markImportChanged } from '../../db/repositories/clients.ts';
import { putLeftOut } from '../../db/repositories/retention.ts';
import {
  closeRequest,
  hasNote,
  insertAddition,
  insertRequest,
  listAdditions,
  listRequests,
  listRequestsOf,
  listSpeakers,
  nextRequestNumber,
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
import { type Handlers, type ReadContext, taskOf, type WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';
import { letterFile } from '../rights/letter-docx.ts';
import { letterFor } from '../rights/letter-for.ts';
import {
  aboutWhom,
  detailFor,
  keyOfRequest,
  requestToWorkOn,
  rightsPolicy,
  standingOf,
  viewOf,
} from '../rights/request-view.ts';
import { erasureEffectOf } from '../rights/would-stand.ts';

/** The FG sees that there are requests, and when; a confidant only those about files that she may know of. */
const shownTo =
  (context: ReadContext) =>
  (request: StoredRequest): readonly RightsRequest[] => {
    const { roles } = context.actor;
    if (!roles.includes('manager') && !roles.includes('confidant'))
      return [viewOf(request, context, 'no-name')];
    const isKnown = request.clientId === null || context.reach(request.clientId) !== 'none';
    return isKnown ? [viewOf(request, context, 'name')] : [];
  };

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
  return { speakers, who: whoMayAsk({ birthOn, speakers }, rightsPolicy(db), on) };
};

const addDetail = (context: WriteContext, request: StoredRequest, more: Partial<RequestDetail>): void => {
  const key = keyOfRequest(request, context);
  putRequestDetail(context.db, request.id, { ...detailFor(request, context), ...more }, key);
};

/** Does with the file what was decided; the terms follow. */
const carryOut = (
  { db, today }: WriteContext,
  clientId: ClientId,
  {
    effect,
    outcome,
  }: { readonly effect: RequestDetail['effect']; readonly outcome: RightsRequest['outcome'] },
): void => {
  if (effect === 'erase') {
    putEraseOn(db, clientId, today);
    // What the organisation chose to keep longer gives way to the person's right; what a law keeps does not.
    if (outcome === 'granted') putLeftOut(db, { recordId: clientId, category: 'client-file' }, null);
  }
  if (effect === 'restrict') putRestricted(db, clientId, today);
  refreshTimers(db, clientId);
};

export const rightsHandlers: Handlers<keyof typeof rights> = {
  'rights.policy': (_, { db }) => rightsPolicy(db),
  'rights.changePolicy': (policy, { db }) => {
    putSetting(db, 'rights-policy', JSON.stringify(policy));
    return {};
  },
  'rights.list': (_, context) => listRequests(context.db).flatMap(shownTo(context)).toSorted(byUrgency),
  'rights.ofClient': ({ clientId }, context) =>
    listRequestsOf(context.db, clientId).map((request) => viewOf(request, context, 'texts')),
  'rights.get': ({ id }, context) => {
    const request = requestToWorkOn(id, context);
    context.about(aboutWhom(request));
    return viewOf(request, context, 'texts');
  },
  'rights.whoMayAsk': ({ clientId, on }, context) => mayAskIn(context, clientId, on).who,
  'rights.receive': ({ subject, asked, ...given }, context) => {
    const { db, today, actor, newId, people, about, expectNear } = context;
    assertNotFuture(given.receivedOn, today, 'receivedOn');
    const clientId = 'clientId' in subject ? subject.clientId : null;
    const userId: UserId | null = 'userId' in subject ? subject.userId : null;
    if (clientId !== null) {
      expectNear(clientId, 'read');
      const { who, speakers } = mayAskIn(context, clientId, given.receivedOn);
      assertMayAsk(given, who, speakers, given.receivedOn);
    } else {
      found(userOf(people.picture(), found(userId, 'user')), 'user');
      if (given.askedBy !== 'self') refuse('may-not-ask');
    }
    const id = newId<RequestId>();
    about(aboutWhom({ clientId, id }));
    insertRequest(db, {
      ...given,
      id,
      number: nextRequestNumber(db),
      clientId,
      userId,
      receivedBy: actor.id,
      representativeId: given.askedBy === 'self' ? null : given.representativeId,
    });
    putRequestDetail(db, id, { ...noRequestDetail, asked }, keyOfRequest({ clientId }, context));
    if (clientId !== null) {
      markImportChanged(db, clientId);
      refreshTimers(db, clientId);
    }
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
    assertMayExtend(standingOf(request), context.today);
    putExtended(context.db, id, context.today);
    addDetail(context, request, { extensionReason: reason });
    return {};
  },
  'rights.erasureEffect': ({ id }, context) => {
    const { clientId } = requestToWorkOn(id, context);
    return erasureEffectOf(context.db, found(clientId, 'client'), context.today);
  },
  'rights.decide': ({ id, decision, ...given }, context) => {
    const { db, today, actor, about } = context;
    const request = requestToWorkOn(id, context);
    const { clientId } = request;
    about(aboutWhom(request));
    const erasure =
      clientId !== null && given.effect === 'erase' ? erasureEffectOf(db, clientId, today) : null;
    const grounds = given.outcome === 'granted' ? [] : given.grounds;
    assertDecision(standingOf(request), { ...given, grounds }, (erasure?.fileUntilOn ?? null) !== null);
    addDetail(context, request, {
      decision,
      effect: given.effect,
      stays: erasure?.stays ?? [],
    });
    closeRequest(db, id, { outcome: given.outcome, grounds, closedOn: today, closedBy: actor.id });
    if (clientId !== null) carryOut(context, clientId, given);
    return {};
  },
  'rights.liftRestriction': ({ clientId, reason, toldOn }, context) => {
    const { db, today } = context;
    const client = found(getClient(db, clientId), 'client');
    if (client.restrictedOn === null) refuse('not-restricted');
    assertNotFuture(toldOn, today, 'toldOn');
    putRestricted(db, clientId, null);
    for (const request of listRequestsOf(db, clientId))
      if (detailFor(request, context).effect === 'restrict' && detailFor(request, context).liftReason === '')
        addDetail(context, request, { liftReason: reason });
    refreshTimers(db, clientId);
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
