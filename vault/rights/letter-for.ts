import type { In } from '../../core/contract/index.ts';
import type { Letter } from '../../core/contract/rights.ts';
import { writeLetter } from '../../core/rights/letter.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listSpeakers } from '../../db/repositories/rights.ts';
import type { ReadContext } from '../context.ts';
import { requestToWorkOn, viewOf } from './request-view.ts';

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
  const client = clientId === null ? undefined : getClient(db, clientId);
  return writeLetter({
    kind: letter,
    lang,
    request,
    sender: getOrganisation(db),
    by: actor.label,
    addressee: speaker?.name ?? request.subjectName,
    address: speaker ? null : (client ?? null),
    today,
  });
};
