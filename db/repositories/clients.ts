import type { ClientDetail, ClientInput, FileOutcome } from '../../core/contract/clients.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, ImportId } from '../../core/kernel/ids.ts';
import { sortKey } from '../../core/kernel/names.ts';
import { searchTerms } from '../../core/kernel/search-terms.ts';
import { one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';
import { listContactPoints, putContactPoints } from './contact-points.ts';
import { putSearchTerms } from './search.ts';

/** What of a file lies under the vault's key; the rest is sealed (client-detail.ts). */
export type PlainClient = Omit<ClientInput, keyof ClientDetail>;

/** A file as it is kept. */
export type StoredClient = PlainClient & {
  readonly id: ClientId;
  readonly closedOn: Day | null;
  readonly closedReason: string;
  readonly outcome: FileOutcome | null;
  readonly importId: ImportId | null;
  readonly restrictedOn: Day | null;
};

type ClientRecord = Omit<StoredClient, 'contactPoints' | 'isAddressSecret' | 'maySendPost'> & {
  readonly isAddressSecret: number;
  readonly maySendPost: number;
};

const columns = (input: PlainClient & Partial<ClientDetail>) => {
  const {
    contactPoints: _,
    household: __,
    workSituation: ___,
    isAddressSecret,
    maySendPost,
    ...fields
  } = input;
  return {
    ...fields,
    isAddressSecret: Number(isAddressSecret),
    maySendPost: Number(maySendPost),
    sortKey: sortKey(input),
  };
};

const putAround = (db: WritableDb, id: ClientId, input: PlainClient): void => {
  const row = value<number>(db, 'SELECT row FROM client WHERE id = ?', [id]);
  if (row === undefined) throw new Error('A client without a row');
  const valuesOf = (kind: string) =>
    input.contactPoints.filter((point) => point.kind === kind).map((point) => point.value);
  putContactPoints(db, id, input.contactPoints);
  putSearchTerms(db, row, searchTerms(input, valuesOf('phone'), valuesOf('email')));
};

/** Adds a file with its contact points and search terms; `importId` when it came out of somebody's list. */
export const insertClient = (
  db: WritableDb,
  id: ClientId,
  input: PlainClient,
  importId: ImportId | null = null,
): void => {
  run(
    db,
    `INSERT INTO client (id, given_name, initials, prefix, family_name, alias, birth_on, street, house_no, postcode,
       city, is_address_secret, may_send_post, opened_on, last_contact_on, closed_on, closed_reason, paper, sort_key,
       import_id, purpose_id, legal_basis, special_exception, phase_id, lead, assigned_to)
     VALUES (@id, @givenName, @initials, @prefix, @familyName, @alias, @birthOn, @street, @houseNo, @postcode,
       @city, @isAddressSecret, @maySendPost, @openedOn, @lastContactOn, NULL, '', @paper, @sortKey, @importId, @purposeId, @legalBasis, @specialException, @phaseId, @lead, @assignedTo)`,
    { ...columns(input), id, importId },
  );
  putAround(db, id, input);
};

/** Writes the fields, contact points and search terms of a file anew; its closing stays as it is. */
export const updateClient = (db: WritableDb, id: ClientId, input: PlainClient): void => {
  run(
    db,
    `UPDATE client SET given_name = @givenName, initials = @initials, prefix = @prefix, family_name = @familyName,
       alias = @alias, birth_on = @birthOn, street = @street, house_no = @houseNo, postcode = @postcode, city = @city,
       is_address_secret = @isAddressSecret, may_send_post = @maySendPost, opened_on = @openedOn,
       last_contact_on = @lastContactOn, paper = @paper, sort_key = @sortKey,
       purpose_id = @purposeId, legal_basis = @legalBasis, special_exception = @specialException, phase_id = @phaseId,
       lead = @lead, assigned_to = @assignedTo
     WHERE id = @id AND is_stub = 0`,
    { ...columns(input), id },
  );
  putAround(db, id, input);
};

/** One file or what is left of it, or `undefined`. A stub has its name, its days and nothing else. */
export const getClientOrStub = (
  db: ReadableDb,
  id: ClientId,
): (StoredClient & { readonly isStub: boolean }) | undefined => {
  const record = one<ClientRecord & { readonly isStub: number }>(
    db,
    `SELECT id, given_name AS givenName, initials, prefix, family_name AS familyName, alias, birth_on AS birthOn,
       street, house_no AS houseNo, postcode, city, is_address_secret AS isAddressSecret, may_send_post AS maySendPost,
       opened_on AS openedOn, last_contact_on AS lastContactOn, closed_on AS closedOn, closed_reason AS closedReason,
       outcome, paper, import_id AS importId, purpose_id AS purposeId, legal_basis AS legalBasis,
       special_exception AS specialException, phase_id AS phaseId, lead, assigned_to AS assignedTo,
       restricted_on AS restrictedOn, is_stub AS isStub
     FROM client WHERE id = ?`,
    [id],
  );
  return (
    record && {
      ...record,
      isAddressSecret: record.isAddressSecret === 1,
      maySendPost: record.maySendPost === 1,
      isStub: record.isStub === 1,
      contactPoints: listContactPoints(db, id),
    }
  );
};

/** One file, or `undefined`. A file of which only the proof of consent is left is not there any more. */
export const getClient = (db: ReadableDb, id: ClientId): StoredClient | undefined => {
  const found = getClientOrStub(db, id);
  if (!found || found.isStub) return undefined;
  const { isStub: _, ...client } = found;
  return client;
};

/** How a file was closed: why, and how the help ended. Of an open file both are empty. */
export type Closing = { readonly closedReason: string; readonly outcome?: FileOutcome | null };

/** Writes the days that the terms count from, and how the file was closed. */
export const putFileDays = (
  db: WritableDb,
  id: ClientId,
  days: { readonly lastContactOn: Day; readonly closedOn: Day | null } & Closing,
): void => {
  const { lastContactOn, closedOn, closedReason, outcome = null } = days;
  run(
    db,
    `UPDATE client SET last_contact_on = @lastContactOn, closed_on = @closedOn, closed_reason = @closedReason,
       outcome = @outcome
     WHERE id = @id AND is_stub = 0`,
    { id, lastContactOn, closedOn, closedReason, outcome },
  );
};

/** Lets a file be nobody's. */
export const unassign = (db: WritableDb, id: ClientId): void => {
  run(db, 'UPDATE client SET assigned_to = NULL WHERE id = ?', [id]);
};

/** Marks the import that a file came from as changed: it can then not be taken back as a whole any more. */
export const markImportChanged = (db: WritableDb, id: ClientId): void => {
  run(
    db,
    `UPDATE import_run SET state = 'changed'
     WHERE state = 'done' AND id = (SELECT import_id FROM client WHERE id = ?)`,
    [id],
  );
};

/** Whether the data of a file may only be kept and not be used (art. 18). */
export const isRestricted = (db: ReadableDb, id: ClientId): boolean =>
  value<number>(db, 'SELECT restricted_on IS NOT NULL FROM client WHERE id = ?', [id]) === 1;
