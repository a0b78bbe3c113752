import type { Answer } from '../../core/consents/consent-state.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all, each, one, type ReadableDb } from '../sql.ts';

/** The days of a file that its terms count from. */
export type FileDaysRow = {
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  readonly isStub: boolean;
};

type Row = Omit<FileDaysRow, 'isStub'> & { readonly isStub: number };

const columns =
  'opened_on AS openedOn, last_contact_on AS lastContactOn, closed_on AS closedOn, is_stub AS isStub';
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
    `SELECT purpose, kind, on_day AS "on", expires_on AS expiresOn, recorded_at AS recordedAt FROM consent_event
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
