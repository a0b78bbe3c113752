import { decideRecord } from '../../core/consents/decide-consent.ts';
import type { ConsentMethod } from '../../core/contract/consents.ts';
import type { AddressBookEntry, ConsentNow } from '../../core/contract/disclosures.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, ConsentEventId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { cannotConsent } from '../../core/representatives/decide-representative.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { insertConsentEvent, listNewestConsentTexts } from '../../db/repositories/consents.ts';
import { listRepresentatives } from '../../db/repositories/representatives.ts';
import type { WriteContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { refreshTimers } from '../retention/timers.ts';

/** A yes that was given while something was passed on: to whom, on which day, and how. */
type GivenNow = ConsentNow & {
  readonly clientId: ClientId;
  readonly recipient: Pick<AddressBookEntry, 'id' | 'name'>;
  readonly on: Day;
  readonly method: ConsentMethod;
};

/**
 * Keeps the consent that a client gave while something was passed on in her presence, as one for that recipient, in the
 * same transaction as the disclosure: neither is there without the other. The recipient heard it, so it is named as
 * present. Refuses as a consent that is recorded by itself (core/consents/decide-consent.ts).
 */
export const keepConsentNow = (context: WriteContext, given: GivenNow): void => {
  const { db, files, actor, now, newId, today } = context;
  const { clientId, recipient, on, method, by, textId, isFreeHelp } = given;
  const { birthOn } = found(getClient(db, clientId), 'client');
  const answer = {
    purpose: 'share-with-organisation',
    recipientId: recipient.id,
    textId,
    by,
    representativeId: given.representativeId,
    isExplicit: false,
    on,
    expiresOn: null,
    isFreeHelp,
  } as const;
  const { consentAge } = parametersIn(db, on);
  const speakers = listRepresentatives(db, clientId, files.of(clientId)).map((it) => ({
    id: it.id,
    cannot: cannotConsent(it, birthOn, on, consentAge),
  }));
  const newestTexts = listNewestConsentTexts(db);
  const decided = decideRecord(
    { ...answer, answer: 'given' },
    { birthOn, newestTexts, speakers, consentAge },
    today,
  );
  insertConsentEvent(db, {
    ...answer,
    ...decided,
    clientId,
    method,
    kind: 'given',
    interpreter: '',
    present: recipient.name,
    id: newId<ConsentEventId>(),
    recordedBy: actor.id,
    recordedAt: now,
  });
  refreshTimers(db, clientId);
};
