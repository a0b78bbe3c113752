import type { Answer } from '../../core/consents/consent-state.ts';
import type { LegalBasis } from '../../core/contract/lawful.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, value } from '../sql.ts';

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

/** The files whose row numbers lie after one and up to another. */
export type FileSpan = { readonly after: number; readonly last: number };

/** The same of a page of files at once, by file. */
export const answersOfFiles = (db: ReadableDb, span: FileSpan): ReadonlyMap<ClientId, readonly Answer[]> => {
  const rows = all<Answer & { readonly clientId: ClientId }>(
    db,
    `SELECT e.client_id AS clientId, e.purpose, e.recipient_id AS recipientId, e.kind, e.by_whom AS "by", e.on_day AS "on",
            e.expires_on AS expiresOn, e.recorded_at AS recordedAt
     FROM client c CROSS JOIN consent_event e ON e.client_id = c.id WHERE c.row > @after AND c.row <= @last
     ORDER BY c.row, e.recorded_at, e.rowid`,
    span,
  );
  return Map.groupBy(rows, ({ clientId }) => clientId);
};

type FileDay = { readonly id: ClientId; readonly on: Day | null };

const daysOf = (rows: readonly FileDay[]): ReadonlyMap<ClientId, Day> =>
  new Map(rows.flatMap(({ id, on }) => (on === null ? [] : [[id, on] as const])));

/** For every file with notes or attachments that lost their only ground: the first of those days. */
export const filesWithLostParts = (db: ReadableDb): ReadonlyMap<ClientId, Day> =>
  daysOf(
    all<FileDay>(
      db,
      `SELECT id, min("on") AS "on" FROM (
         SELECT client_id AS id, loses_basis_on AS "on" FROM note WHERE loses_basis_on IS NOT NULL
         UNION ALL SELECT client_id, loses_basis_on FROM attachment WHERE loses_basis_on IS NOT NULL) GROUP BY id`,
    ),
  );

/** The same for one file, out of its own rows: asked at every change of it. */
export const firstLostPart = (db: ReadableDb, clientId: ClientId): Day | null =>
  value<Day | null>(
    db,
    `SELECT min("on") FROM (
       SELECT loses_basis_on AS "on" FROM note WHERE client_id = @clientId AND loses_basis_on IS NOT NULL
       UNION ALL SELECT loses_basis_on FROM attachment WHERE client_id = @clientId AND loses_basis_on IS NOT NULL)`,
    { clientId },
  ) ?? null;

const lastClosing = 'iif(count(*) = count(closed_on), max(closed_on), NULL)';

/** For every file of which all requests were closed: the day of the last closing. */
export const filesWithClosedRequests = (db: ReadableDb): ReadonlyMap<ClientId, Day> =>
  daysOf(
    all<FileDay>(
      db,
      `SELECT client_id AS id, ${lastClosing} AS "on" FROM rights_request
       WHERE client_id IS NOT NULL GROUP BY client_id`,
    ),
  );

/** The same for one file; null also while a request is open, and when there never was one. */
export const lastRequestClosing = (db: ReadableDb, clientId: ClientId): Day | null =>
  value<Day | null>(db, `SELECT ${lastClosing} FROM rights_request WHERE client_id = ?`, [clientId]) ?? null;
