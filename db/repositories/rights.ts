import type { Addition, ErasedPart, ErasureEffect, RightsRequest } from '../../core/contract/rights.ts';
import type { Day } from '../../core/kernel/day.ts';
import type {
  AdditionId,
  ClientId,
  NoteId,
  RepresentativeId,
  RequestId,
  VolunteerId,
} from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** What was written about a request, sealed under the key of the file of whoever asked. */
export type RequestDetail = Pick<
  RightsRequest,
  'asked' | 'extensionReason' | 'decision' | 'effect' | 'stays' | 'liftReason'
>;

/** A detail of which nothing was written, or nothing can be read. */
export const noRequestDetail: RequestDetail = {
  asked: '',
  extensionReason: '',
  decision: '',
  effect: 'none',
  stays: [],
  liftReason: '',
};

type Columns = Pick<
  RightsRequest,
  | 'id'
  | 'number'
  | 'kind'
  | 'receivedOn'
  | 'askedBy'
  | 'representativeId'
  | 'identity'
  | 'identityOn'
  | 'extendedOn'
  | 'outcome'
  | 'closedOn'
> & {
  readonly clientId: ClientId | null;
  readonly volunteerId: VolunteerId | null;
  readonly receivedBy: string;
  readonly closedBy: string | null;
};

/** A request as it is kept, with what of its file counts. `receivedBy` and `closedBy` are ids of users. */
export type StoredRequest = Columns & {
  readonly grounds: RightsRequest['grounds'];
  readonly detailSealed: Uint8Array | null;
  /** The name of the client, or of who works here. */
  readonly name: PersonName;
  readonly isStub: boolean;
  readonly eraseOn: Day | null;
  readonly restrictedOn: Day | null;
  /** The first day on which the file itself may go; null without a term. */
  readonly fileDueOn: Day | null;
};

type Row = Columns &
  PersonName & {
    readonly grounds: string;
    readonly detailSealed: Uint8Array | null;
    readonly isStub: number;
    readonly eraseOn: Day | null;
    readonly restrictedOn: Day | null;
    readonly fileDueOn: Day | null;
  };

const columns = `r.id, r.number, r.client_id AS clientId, r.volunteer_id AS volunteerId, r.kind, r.received_on AS receivedOn,
  r.received_by AS receivedBy, r.asked_by AS askedBy, r.representative_id AS representativeId, r.identity,
  r.identity_on AS identityOn, r.extended_on AS extendedOn, r.outcome, r.grounds, r.closed_on AS closedOn,
  r.closed_by AS closedBy, r.detail_sealed AS detailSealed,
  coalesce(c.given_name, v.given_name) AS givenName, coalesce(c.initials, v.initials) AS initials,
  coalesce(c.prefix, v.prefix) AS prefix, coalesce(c.family_name, v.family_name) AS familyName,
  coalesce(c.alias, '') AS alias, coalesce(c.is_stub, v.is_stub) AS isStub,
  coalesce(c.erase_on, v.erase_on) AS eraseOn, coalesce(c.restricted_on, v.restricted_on) AS restrictedOn,
  (SELECT t.due_on FROM retention_timer t WHERE t.record_id = coalesce(c.id, v.id)
     AND t.category IN ('client-file', 'volunteer-file')) AS fileDueOn
  FROM rights_request r LEFT JOIN client c ON c.id = r.client_id LEFT JOIN volunteer v ON v.id = r.volunteer_id`;

const fromRow = (row: Row): StoredRequest => {
  const { givenName, initials, prefix, familyName, alias, grounds, isStub, ...rest } = row;
  return {
    ...rest,
    grounds: JSON.parse(grounds) as RightsRequest['grounds'],
    name: { givenName, initials, prefix, familyName, alias },
    isStub: isStub === 1,
  };
};

/** Every request, the newest first. */
export const listRequests = (db: ReadableDb): readonly StoredRequest[] =>
  all<Row>(db, `SELECT ${columns} ORDER BY r.number DESC`).map(fromRow);

/** The requests of one client, or of somebody who works here, the newest first. */
export const listRequestsOf = (db: ReadableDb, id: ClientId | VolunteerId): readonly StoredRequest[] =>
  all<Row>(db, `SELECT ${columns} WHERE r.client_id = @id OR r.volunteer_id = @id ORDER BY r.number DESC`, {
    id,
  }).map(fromRow);

/** One request, or `undefined`. */
export const getRequest = (db: ReadableDb, id: RequestId): StoredRequest | undefined => {
  const row = one<Row>(db, `SELECT ${columns} WHERE r.id = ?`, [id]);
  return row && fromRow(row);
};

const placeOf = (id: RequestId): Place => ({ field: 'request.detail', id });

/** The texts of a request with the key of its file; empty when they went with that. */
export const requestDetail = ({ id, detailSealed }: StoredRequest, fileKey: Uint8Array): RequestDetail =>
  detailSealed === null
    ? noRequestDetail
    : {
        ...noRequestDetail,
        ...(JSON.parse(open(fileKey, detailSealed, placeOf(id))) as Partial<RequestDetail>),
      };

/** Writes the texts of a request anew. */
export const putRequestDetail = (
  db: WritableDb,
  id: RequestId,
  detail: RequestDetail,
  fileKey: Uint8Array,
): void => {
  run(db, 'UPDATE rights_request SET detail_sealed = @sealed WHERE id = @id', {
    id,
    sealed: seal(fileKey, JSON.stringify(detail), placeOf(id)),
  });
};

/** Adds a request that was just received. */
export const insertRequest = (
  db: WritableDb,
  request: Pick<
    StoredRequest,
    | 'id'
    | 'number'
    | 'clientId'
    | 'volunteerId'
    | 'kind'
    | 'receivedOn'
    | 'receivedBy'
    | 'askedBy'
    | 'representativeId'
  >,
): void => {
  run(
    db,
    `INSERT INTO rights_request (id, number, client_id, volunteer_id, kind, received_on, received_by, asked_by,
       representative_id, grounds)
     VALUES (@id, @number, @clientId, @volunteerId, @kind, @receivedOn, @receivedBy, @askedBy, @representativeId, '[]')`,
    request,
  );
};

/** Says how somebody was known, and when. */
export const putIdentity = (
  db: WritableDb,
  id: RequestId,
  { identity, identityOn }: { readonly identity: string; readonly identityOn: Day },
): void => {
  run(db, 'UPDATE rights_request SET identity = @identity, identity_on = @identityOn WHERE id = @id', {
    id,
    identity,
    identityOn,
  });
};

/** Makes the term of a request longer from a day on. */
export const putExtended = (db: WritableDb, id: RequestId, on: Day): void => {
  run(db, 'UPDATE rights_request SET extended_on = @on WHERE id = @id', { id, on });
};

/** Closes a request. */
export const closeRequest = (
  db: WritableDb,
  id: RequestId,
  decision: Pick<StoredRequest, 'outcome' | 'grounds' | 'closedOn' | 'closedBy'>,
): void => {
  const { outcome, grounds, closedOn, closedBy } = decision;
  run(
    db,
    `UPDATE rights_request SET outcome = @outcome, grounds = @grounds, closed_on = @closedOn, closed_by = @closedBy
     WHERE id = @id`,
    { id, outcome, grounds: JSON.stringify(grounds), closedOn, closedBy },
  );
};

/** A file of which the use can be stopped, and of which all can be erased. */
export type FileToWork =
  | { readonly kind: 'client'; readonly id: ClientId }
  | { readonly kind: 'volunteer'; readonly id: VolunteerId };

/** Says since when a file is to be erased: its timers follow from this day. */
export const putEraseOn = (db: WritableDb, { kind, id }: FileToWork, on: Day): void => {
  run(db, `UPDATE ${kind} SET erase_on = @on WHERE id = @id AND is_stub = 0`, { id, on });
};

/** Restricts the use of a file from a day on, or lifts that (null). */
export const putRestricted = (db: WritableDb, { kind, id }: FileToWork, on: Day | null): void => {
  run(db, `UPDATE ${kind} SET restricted_on = @on WHERE id = @id AND is_stub = 0`, { id, on });
};

const countParts = (
  db: ReadableDb,
  id: ClientId | VolunteerId,
  parts: Readonly<Partial<Record<ErasedPart, string>>>,
): ErasureEffect['goes'] =>
  Object.entries(parts).flatMap(([part, sql]) => {
    const count = value<number>(db, sql, [id]) ?? 0;
    return count > 0 ? [{ part: part as ErasedPart, count }] : [];
  });

/** What of a client counts for who may ask, and for a letter to somebody who speaks for her. */
export type StoredSpeaker = {
  readonly id: RepresentativeId;
  readonly name: string;
  readonly relation: 'parent-with-custody' | 'guardian' | 'curator' | 'mentor' | 'administrator';
  readonly validUntil: Day | null;
  readonly isBlocked: boolean;
};

/** Those who speak for a client, as far as a request needs to know. */
export const listSpeakers = (db: ReadableDb, clientId: ClientId): readonly StoredSpeaker[] =>
  all<Omit<StoredSpeaker, 'isBlocked'> & { readonly isBlocked: number }>(
    db,
    `SELECT id, name, relation, valid_until AS validUntil, is_blocked AS isBlocked FROM representative
     WHERE client_id = ? ORDER BY name, id`,
    [clientId],
  ).map((row) => ({ ...row, isBlocked: row.isBlocked === 1 }));

/** An addition as it is kept; `by` is the id of a user. */
export type StoredAddition = Addition & { readonly requestId: RequestId | null };

const additionPlace = (id: AdditionId): Place => ({ field: 'addition.text', id });

/** What a person had pinned to her file and its notes, the oldest first. */
export const listAdditions = (
  db: ReadableDb,
  clientId: ClientId,
  fileKey: Uint8Array,
): readonly StoredAddition[] =>
  all<Omit<StoredAddition, 'text'> & { readonly sealed: Uint8Array }>(
    db,
    `SELECT id, note_id AS noteId, request_id AS requestId, on_day AS "on", text_sealed AS sealed, by_user AS "by",
       recorded_at AS recordedAt FROM addition WHERE client_id = ? ORDER BY on_day, recorded_at, id`,
    [clientId],
  ).map(({ sealed, ...addition }) => ({
    ...addition,
    text: open(fileKey, sealed, additionPlace(addition.id)),
  }));

/** Pins a person's own view to a note or to the file. */
export const insertAddition = (
  db: WritableDb,
  fileKey: Uint8Array,
  clientId: ClientId,
  addition: StoredAddition,
): void => {
  const { id, noteId, requestId, on, text, by, recordedAt } = addition;
  run(
    db,
    `INSERT INTO addition (id, client_id, note_id, request_id, on_day, text_sealed, by_user, recorded_at)
     VALUES (@id, @clientId, @noteId, @requestId, @on, @sealed, @by, @recordedAt)`,
    { id, clientId, noteId, requestId, on, by, recordedAt, sealed: seal(fileKey, text, additionPlace(id)) },
  );
};

/** Whether a note belongs to a client. */
export const hasNote = (db: ReadableDb, clientId: ClientId, noteId: NoteId): boolean =>
  value(db, 'SELECT 1 FROM note WHERE id = @noteId AND client_id = @clientId', { noteId, clientId }) === 1;

/** How much an erasure would take of a client's file, part by part; what is not there is left out. */
export const countOfFile = (db: ReadableDb, clientId: ClientId): ErasureEffect['goes'] =>
  countParts(db, clientId, {
    notes: 'SELECT count(*) FROM note WHERE client_id = ?',
    attachments: 'SELECT count(*) FROM attachment WHERE client_id = ?',
    contactPoints: 'SELECT count(*) FROM contact_point WHERE client_id = ?',
  });

/** The same of the file of somebody who works here. */
export const countOfVolunteer = (db: ReadableDb, volunteerId: VolunteerId): ErasureEffect['goes'] =>
  countParts(db, volunteerId, {
    forms: 'SELECT count(*) FROM signed_form WHERE volunteer_id = ?',
    plans: 'SELECT count(*) FROM development_plan WHERE volunteer_id = ?',
    trainings: 'SELECT count(*) FROM training WHERE volunteer_id = ?',
    sessions: 'SELECT count(*) FROM review_attendance WHERE volunteer_id = ?',
    papers: 'SELECT count(*) FROM paper WHERE volunteer_id = ?',
  });
