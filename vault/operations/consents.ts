import { type ConsentText, type consents, Purpose } from '../../core/contract/consents.ts';
import { consentState } from '../../core/consents/consent-state.ts';
import { decideRecord, decideWithdraw } from '../../core/consents/decide-consent.ts';
import type { ClientId, ConsentEventId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClient, getClientOrStub, markImportChanged } from '../../db/repositories/clients.ts';
import {
  insertConsentEvent,
  insertConsentText,
  listConsentEvents,
  listNewestConsentTexts,
  type StoredConsentEvent,
} from '../../db/repositories/consents.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId) => found(getClient(db, id), 'client');

/** Keeps an answer, with who recorded it and when, and lets the terms follow. */
const keep = (
  context: WriteContext,
  answer: Omit<StoredConsentEvent, 'id' | 'recordedBy' | 'recordedAt'>,
): void => {
  const { db, actor, now, newId } = context;
  insertConsentEvent(db, {
    ...answer,
    id: newId<ConsentEventId>(),
    recordedBy: actor.id,
    recordedAt: now,
  });
  markImportChanged(db, answer.clientId);
  refreshTimers(db, answer.clientId);
};

export const consentsHandlers: Handlers<keyof typeof consents> = {
  'consents.texts': (_, { db }) => listNewestConsentTexts(db),
  'consents.changeText': (input, { db, now, newId, about }) => {
    const id = newId<ConsentText['id']>();
    about(id);
    insertConsentText(db, { ...input, id, madeAt: now });
    return {};
  },
  'consents.ofClient': ({ clientId }, context) => {
    found(getClientOrStub(context.db, clientId), 'client');
    const events = listConsentEvents(context.db, clientId);
    return {
      states: Purpose.options.map((purpose) => consentState(events, purpose, context.today)),
      events: events.map((event) => ({ ...event, recordedBy: context.labelOf(event.recordedBy) })),
    };
  },
  'consents.record': ({ answer, ...input }, context) => {
    context.about(input.clientId);
    const { birthOn } = clientOf(context, input.clientId);
    const newestTexts = listNewestConsentTexts(context.db);
    const { expiresOn } = decideRecord({ ...input, answer }, { birthOn, newestTexts }, context.today);
    keep(context, { ...input, kind: answer, expiresOn });
    return {};
  },
  'consents.withdraw': (input, context) => {
    context.about(input.clientId);
    clientOf(context, input.clientId);
    decideWithdraw(listConsentEvents(context.db, input.clientId), input, context.today);
    keep(context, { ...input, kind: 'withdrawn', textId: null, expiresOn: null, isFreeHelp: false });
    return {};
  },
};
