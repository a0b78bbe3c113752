import {
  type ConsentState,
  type ConsentText,
  type consents,
  Purpose,
  type WithdrawEffect,
} from '../../core/contract/consents.ts';
import { askAgainAt16 } from '../../core/consents/ask-again.ts';
import { type Asked, consentState, everAsked } from '../../core/consents/consent-state.ts';
import { decideRecord, decideWithdraw, type Speaker } from '../../core/consents/decide-consent.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, ConsentEventId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { cannotConsent } from '../../core/representatives/decide-representative.ts';
import { countRestingOn } from '../../db/repositories/basis.ts';
import { getClient, getClientOrStub, markImportChanged } from '../../db/repositories/clients.ts';
import {
  countGivenOnConsent,
  insertConsentEvent,
  insertConsentText,
  listConsentEvents,
  listNewestConsentTexts,
  listTextVersions,
  recipientName,
  type StoredConsentEvent,
} from '../../db/repositories/consents.ts';
import { listRepresentatives } from '../../db/repositories/representatives.ts';
import { getFileDays, listAnswers } from '../../db/repositories/retention-events.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { filesToRenew } from '../consents/to-renew.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { refreshBasis } from '../retention/basis.ts';
import { refreshTimers } from '../retention/timers.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId) => found(getClient(db, id), 'client');

/** Who may speak for a client on a day. */
const speakersOn = (
  { db }: Pick<ReadContext, 'db'>,
  clientId: ClientId,
  birthOn: Day | null,
  on: Day,
): readonly Speaker[] => {
  const { consentAge } = parametersIn(db, on);
  return listRepresentatives(db, clientId, null).map((it) => ({
    id: it.id,
    cannot: cannotConsent(it, birthOn, on, consentAge),
  }));
};

/** Keeps an answer, with who recorded it and when; what rests on it and the terms follow. */
const keep = (
  context: WriteContext,
  answer: Omit<StoredConsentEvent, 'id' | 'recordedBy' | 'recordedAt'>,
): void => {
  const { db, actor, now, newId, today } = context;
  insertConsentEvent(db, {
    ...answer,
    id: newId<ConsentEventId>(),
    recordedBy: actor.id,
    recordedAt: now,
  });
  markImportChanged(db, answer.clientId);
  refreshBasis(db, answer.clientId, today);
  refreshTimers(db, answer.clientId);
};

/** What rests on one consent of a file alone. */
const effectOf = (db: ReadableDb, clientId: ClientId, { purpose, recipientId }: Asked): WithdrawEffect => ({
  ...countRestingOn(db, clientId, purpose),
  isWholeFile: purpose === 'client-registration' && getFileDays(db, clientId)?.legalBasis === 'consent',
  disclosures: recipientId === null ? 0 : countGivenOnConsent(db, clientId, recipientId),
});

const nameIn = (db: ReadableDb, { recipientId }: Asked): string =>
  recipientId === null ? '' : (recipientName(db, recipientId) ?? '');

/** Every purpose once, and sharing once for each organisation that was ever asked about. */
const statesOf = (context: ReadContext, clientId: ClientId): ConsentState[] => {
  const answers = listAnswers(context.db, clientId);
  const shared = everAsked(answers).filter(({ recipientId }) => recipientId !== null);
  return Purpose.options.flatMap((purpose) => {
    const named = shared.filter((asked) => asked.purpose === purpose);
    const asked: readonly Asked[] = named.length > 0 ? named : [{ purpose, recipientId: null }];
    return asked.map((it) => ({
      ...consentState(answers, purpose, context.today, it.recipientId),
      recipient: nameIn(context.db, it),
    }));
  });
};

export const consentsHandlers: Handlers<keyof typeof consents> = {
  'consents.texts': (_, { db }) => listNewestConsentTexts(db),
  'consents.textVersions': (which, { db }) => listTextVersions(db, which),
  'consents.changeText': (input, { db, now, newId, about }) => {
    const id = newId<ConsentText['id']>();
    about(id);
    insertConsentText(db, { ...input, id, madeAt: now });
    return {};
  },
  'consents.ofClient': ({ clientId }, context) => {
    const { birthOn } = found(getClientOrStub(context.db, clientId), 'client');
    const events = listConsentEvents(context.db, clientId);
    return {
      states: statesOf(context, clientId),
      events: events.map((event) => ({ ...event, recordedBy: context.labelOf(event.recordedBy) })),
      askAgain: [
        ...askAgainAt16(events, birthOn, context.today, parametersIn(context.db, context.today).consentAge),
      ],
    };
  },
  'consents.record': ({ answer, ...input }, context) => {
    const { clientId, on, recipientId } = input;
    const { birthOn } = clientOf(context, clientId);
    const newestTexts = listNewestConsentTexts(context.db);
    const speakers = speakersOn(context, clientId, birthOn, on);
    const decided = decideRecord(
      { ...input, answer },
      { birthOn, newestTexts, speakers, consentAge: parametersIn(context.db, on).consentAge },
      context.today,
    );
    if (recipientId !== null) found(recipientName(context.db, recipientId), 'recipient');
    keep(context, { ...input, ...decided, kind: answer });
    return {};
  },
  'consents.previewWithdraw': ({ clientId, ...asked }, context) => {
    clientOf(context, clientId);
    return effectOf(context.db, clientId, asked);
  },
  'consents.withdraw': (input, context) => {
    const { clientId, on, by } = input;
    const { birthOn } = clientOf(context, clientId);
    const speakers = speakersOn(context, clientId, birthOn, on);
    const representativeId =
      by === 'self' ? null : (speakers.find(({ id }) => id === input.representativeId)?.id ?? null);
    decideWithdraw(
      listConsentEvents(context.db, clientId),
      { ...input, representativeId },
      speakers,
      context.today,
    );
    const effect = effectOf(context.db, clientId, input);
    keep(context, {
      ...input,
      representativeId,
      kind: 'withdrawn',
      textId: null,
      expiresOn: null,
      isExplicit: false,
      isFreeHelp: false,
    });
    return effect;
  },
  'consents.toRenew': (_, context) =>
    filesToRenew(context).map(({ id: clientId, isSixteenNow, ending, ...name }) => ({
      clientId,
      listName: listName(name),
      isSixteenNow,
      ending: ending.map((asked) => ({
        purpose: asked.purpose,
        recipient: nameIn(context.db, asked),
        on: asked.on,
      })),
    })),
};
