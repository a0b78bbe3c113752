import type { representatives } from '../../core/contract/representatives.ts';
import type { ClientId, RepresentativeId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { cannotConsent, decideRepresentative } from '../../core/representatives/decide-representative.ts';
import { getClient, getClientOrStub, markImportChanged } from '../../db/repositories/clients.ts';
import {
  listRepresentatives,
  putBlock,
  putRepresentative,
  representedBy,
} from '../../db/repositories/representatives.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Handlers } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';

/** Stops when a representative is not one of this client: one of another file is not there. */
const expectOf = (db: ReadableDb, id: RepresentativeId, clientId: ClientId): void => {
  found(representedBy(db, id) === clientId ? id : null, 'representative');
};

export const representativesHandlers: Handlers<keyof typeof representatives> = {
  'representatives.ofClient': ({ clientId }, { db, files, today }) => {
    const { birthOn, isStub } = found(getClientOrStub(db, clientId), 'client');
    const { consentAge } = parametersIn(db, today);
    return listRepresentatives(db, clientId, isStub ? null : files.of(clientId)).map((it) => ({
      ...it,
      cannotConsent: cannotConsent(it, birthOn, today, consentAge),
    }));
  },
  'representatives.put': ({ id, clientId, ...draft }, { db, today, newId, about }) => {
    const { birthOn } = found(getClient(db, clientId), 'client');
    if (id !== null) expectOf(db, id, clientId);
    const kept = decideRepresentative(draft, birthOn, today, parametersIn(db, today).adultAge);
    const known = id ?? newId<RepresentativeId>();
    about(clientId);
    putRepresentative(db, clientId, { ...kept, id: known });
    markImportChanged(db, clientId);
    return { id: known };
  },
  'representatives.block': ({ clientId, id, reason }, { db, files, about }) => {
    expectOf(db, id, clientId);
    about(clientId);
    const text = reason?.trim() ?? null;
    if (text === '') refuse('reason-missing');
    putBlock(db, id, text, files.of(clientId));
    markImportChanged(db, clientId);
    return {};
  },
};
