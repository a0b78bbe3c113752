import type { Answer } from '../../core/consents/consent-state.ts';
import type { LegalBasis } from '../../core/contract/lawful.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all, each, one, type ReadableDb } from '../sql.ts';

/** The days of a file that its terms count from. */
export type FileDaysRow = {
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  readonly isStub: boolean;
  readonly legalBasis: LegalBasis;
  readonly eraseOn: Day | null;
};

type Row = Omit<FileDaysRow, 'isStub'> & { readonly isStub: number };

const columns = `opened_on AS openedOn, last_contact_on AS lastContactOn, closed_on AS closedOn, is_stub AS isStub,
  legal_basis AS legalBasis, erase_on AS eraseOn`;
const fromRow = (row: Row): FileDaysRow => ({ ...row, isStub: row.isStub === 1 });

/** The days of one file; undefined when it is gone. A stub still has them: the proofs of consent count from them. */
export const getFileDays = (db: ReadableDb, clientId: ClientId): FileDaysRow | undefined => {
  const row = one<Row>(db, `SELECT ${columns} FROM client WHERE id = ?`, [clientId]);
  return row && fromRow(row);
};

/** A page of files with their days, for runs over all of them: those after a row number, at most `limit`. */
export const listFileDays = (
  db: ReadableDb,
  after: number,
  limit: number,
): readonly (FileDaysRow & { readonly row: number; readonly id: ClientId })[] =>
  all<Row & { readonly row: number; readonly id: ClientId }>(
    db,
    `SELECT row, id, ${columns} FROM client WHERE row > @after ORDER BY row LIMIT @limit`,
    { after, limit },
  ).map((row) => ({ ...row, isStub: row.isStub === 1 }));

/** The answers of one person about consent, in the order in which they were recorded. */
export const listAnswers = (db: ReadableDb, clientId: ClientId): readonly Answer[] =>
  all<Answer>(
    db,
    `SELECT purpose, recipient_id AS recipientId, kind, by_whom AS "by", on_day AS "on", expires_on AS expiresOn, recorded_at AS recordedAt FROM consent_event
     WHERE client_id = ? ORDER BY recorded_at, rowid`,
    [clientId],
  );

/** Every file that ever was asked for consent. */
export const filesWithAnswers = (db: ReadableDb): ReadonlySet<ClientId> => {
  const files = new Set<ClientId>();
  for (const { id } of each<{ readonly id: ClientId }>(
    db,
    'SELECT DISTINCT client_id AS id FROM consent_event',
  ))
    files.add(id);
  return files;
};

const lostParts = `SELECT client_id AS id, loses_basis_on AS "on" FROM note WHERE loses_basis_on IS NOT NULL
  UNION ALL SELECT client_id, loses_basis_on FROM attachment WHERE loses_basis_on IS NOT NULL`;

const closedRequests = `SELECT client_id AS id, iif(count(*) = count(closed_on), max(closed_on), NULL) AS "on"
  FROM rights_request WHERE client_id IS NOT NULL GROUP BY client_id`;

type FileDay = { readonly id: ClientId; readonly on: Day | null };

/** For each file with notes or attachments that lost their only ground, or only this one: the first of those days. */
export const filesWithLostParts = (
  db: ReadableDb,
  only: ClientId | null = null,
): ReadonlyMap<ClientId, Day> =>
  new Map(
    all<FileDay>(
      db,
      `SELECT id, min("on") AS "on" FROM (${lostParts}) WHERE @only IS NULL OR id = @only GROUP BY id`,
      { only },
    ).flatMap(({ id, on }) => (on === null ? [] : [[id, on] as const])),
  );

/** For each file of which all requests were closed, or only this one: the day of the last closing. */
export const filesWithClosedRequests = (
  db: ReadableDb,
  only: ClientId | null = null,
): ReadonlyMap<ClientId, Day> =>
  new Map(
    all<FileDay>(db, `SELECT id, "on" FROM (${closedRequests}) WHERE @only IS NULL OR id = @only`, {
      only,
    }).flatMap(({ id, on }) => (on === null ? [] : [[id, on] as const])),
  );
