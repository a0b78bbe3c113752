import type { In } from '../../core/contract/index.ts';
import type { Letter } from '../../core/contract/rights.ts';
import { type PostAddress, writeLetter } from '../../core/rights/letter.ts';
import { getVolunteer, volunteerDetail } from '../../db/repositories/volunteers.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listSpeakers, type StoredRequest } from '../../db/repositories/rights.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { keyOfRequest, requestToWorkOn, viewOf } from './request-view.ts';

/** Where the person of a request may be written to; null when no address is kept any more. */
const addressOf = (request: StoredRequest, { db, files }: ReadContext): PostAddress | null => {
  const { clientId, volunteerId } = request;
  if (clientId !== null) return getClient(db, clientId) ?? null;
  if (volunteerId === null || getVolunteer(db, volunteerId)?.isStub !== false) return null;
  const address = volunteerDetail(db, volunteerId, keyOfRequest(request, { files }));
  return { ...address, isAddressSecret: false, maySendPost: true };
};

/**
 * Writes a letter about a request, to the person or to who asked for her. Of a representative no address is kept, so
 * that letter is handed over. Refuses as `writeLetter` and `requestToWorkOn` do.
 */
export const letterFor = ({ id, letter, lang }: In<'rights.letterText'>, context: ReadContext): Letter => {
  const stored = requestToWorkOn(id, context);
  const request = viewOf(stored, context, 'texts');
  const { db, actor, today } = context;
  const { clientId, representativeId, askedBy } = stored;
  const speaker =
    clientId !== null && askedBy === 'representative'
      ? listSpeakers(db, clientId).find((it) => it.id === representativeId)
      : undefined;
  return writeLetter({
    kind: letter,
    lang,
    request,
    sender: getOrganisation(db),
    by: actor.label,
    addressee: speaker?.name ?? request.subjectName,
    address: speaker ? null : addressOf(stored, context),
    today,
    terms: parametersIn(db, request.receivedOn),
  });
};
