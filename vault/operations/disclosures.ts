import { consentState } from '../../core/consents/consent-state.ts';
import type { Disclosure, disclosures } from '../../core/contract/disclosures.ts';
import { decideDisclosure } from '../../core/disclosures/decide.ts';
import { expectFreeName } from '../../core/disclosures/recipients.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, DisclosureId, RecipientId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClient, isRestricted, markImportChanged } from '../../db/repositories/clients.ts';
import { listConsentEvents } from '../../db/repositories/consents.ts';
import {
  getRecipient,
  insertDisclosure,
  listDisclosures,
  listOfRecipient,
  listRecipients,
  putRecipient,
  whatOf,
} from '../../db/repositories/disclosures.ts';
import type { Handlers, ReadContext } from '../context.ts';
import { keepConsentNow } from '../disclosures/keep-consent-now.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId) => found(getClient(db, id), 'client');

/** Since when a consent for this very recipient holds on a day; null when none does. */
const consentOn = ({ db }: Pick<ReadContext, 'db'>, id: ClientId, to: RecipientId, on: Day): Day | null => {
  const { state, since } = consentState(listConsentEvents(db, id), 'share-with-organisation', on, to);
  return state === 'given' ? since : null;
};

const inWords =
  ({ labelOf }: Pick<ReadContext, 'labelOf'>) =>
  (it: Disclosure): Disclosure => ({ ...it, by: labelOf(it.by) });

export const disclosuresHandlers: Handlers<keyof typeof disclosures> = {
  'disclosures.recipients': (_, { db }) => listRecipients(db),
  'disclosures.putRecipient': (input, { db, newId, about }) => {
    if (input.id !== null) found(getRecipient(db, input.id), 'recipient');
    expectFreeName(input, listRecipients(db));
    const id = input.id ?? newId<RecipientId>();
    about(id);
    putRecipient(db, { ...input, id });
    return { id };
  },
  'disclosures.ofClient': ({ clientId }, context) => {
    clientOf(context, clientId);
    return listDisclosures(context.db, clientId, context.files.of(clientId)).map(inWords(context));
  },
  'disclosures.options': ({ clientId, recipientId, on }, context) => {
    clientOf(context, clientId);
    found(getRecipient(context.db, recipientId), 'recipient');
    const since = consentOn(context, clientId, recipientId, on);
    return {
      hasConsent: since !== null,
      consentOn: since,
      isRestricted: isRestricted(context.db, clientId),
    };
  },
  'disclosures.record': ({ clientId, consentNow, ...input }, context) => {
    context.about(clientId);
    const { db, files, actor, now, today, newId } = context;
    clientOf(context, clientId);
    const recipient = found(getRecipient(db, input.recipientId), 'recipient');
    const hasConsent = consentOn(context, clientId, input.recipientId, input.on) !== null;
    const { consent, ...decided } = decideDisclosure(
      { ...input, consentNow },
      { recipient, hasConsent },
      today,
    );
    if (consent) keepConsentNow(context, { ...consent, clientId, recipient, on: input.on });
    const id = newId<DisclosureId>();
    insertDisclosure(db, files.of(clientId), clientId, {
      ...input,
      ...decided,
      id,
      by: actor.id,
      recordedAt: now,
    });
    markImportChanged(db, clientId);
    return { id };
  },
  'disclosures.ofRecipient': ({ recipientId }, context) => {
    const { db, files, reach, about } = context;
    about(found(getRecipient(db, recipientId), 'recipient').id);
    return listOfRecipient(db, recipientId).flatMap((line) => {
      const near = reach(line.clientId);
      if (near === 'none') return [];
      const { id, clientId, on, method, basis } = line;
      const what = near === 'read' ? whatOf(files.of(clientId), line) : null;
      return [{ id, clientId, on, method, basis, listName: listName(line), what }];
    });
  },
};
