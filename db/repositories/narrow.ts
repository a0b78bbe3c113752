import type { Answer } from '../../core/consents/consent-state.ts';
import type { Day } from '../../core/kernel/day.ts';
import { all, inTransaction, type ReadableDb, value, values } from '../sql.ts';

/** For each row number of a client whether it counts. */
export type RowSet = Uint8Array;

type Remembered = { readonly changes: number; readonly sets: Map<string, RowSet> };

const remembered = new WeakMap<ReadableDb, Remembered>();

/**
 * A set of rows that is made once and kept until anything is written: it is asked again for each key that is pressed
 * while a filter stands. Row numbers only. Nobody else writes while a vault is open, so SQLite's own count of changes
 * says it all; inside a transaction nothing is kept, because a rollback leaves that count as it is.
 */
export const rememberRows = (db: ReadableDb, name: string, make: () => RowSet): RowSet => {
  if (inTransaction(db)) return make();
  const changes = value<number>(db, 'SELECT total_changes()') ?? 0;
  const known = remembered.get(db);
  const sets = known?.changes === changes ? known.sets : new Map<string, RowSet>();
  if (sets !== known?.sets) remembered.set(db, { changes, sets });
  const rows = sets.get(name) ?? make();
  sets.set(name, rows);
  return rows;
};

/** Makes a set of these row numbers. */
export const rowSet = (db: ReadableDb, rows: readonly number[]): RowSet => {
  const set = new Uint8Array((value<number>(db, 'SELECT max(row) FROM client') ?? 0) + 1);
  for (const row of rows) set[row] = 1;
  return set;
};

/** The rows with what is asked: null where it does not count, `''` for files without phase or own volunteer. */
export const rowsWith = (
  db: ReadableDb,
  asked: {
    readonly phaseId: string | null;
    readonly assignedTo: string | null;
    /** The latest last contact. */
    readonly contactUntil: Day | null;
  },
): readonly number[] =>
  values<number>(
    db,
    `SELECT row FROM client WHERE is_stub = 0
       AND (@phaseId IS NULL OR coalesce(phase_id, '') = @phaseId)
       AND (@assignedTo IS NULL OR coalesce(assigned_to, '') = @assignedTo)
       AND (@contactUntil IS NULL OR last_contact_on <= @contactUntil)`,
    asked,
  );

/** Every file that is kept on consent, with what was answered about keeping data. */
export const filesOnConsent = (
  db: ReadableDb,
): readonly { readonly row: number; readonly answers: readonly Answer[] }[] => {
  const rows = values<number>(db, "SELECT row FROM client WHERE is_stub = 0 AND legal_basis = 'consent'");
  const answers = Map.groupBy(
    all<Answer & { readonly row: number }>(
      db,
      `SELECT c.row, e.purpose, e.recipient_id AS recipientId, e.by_whom AS "by", e.kind, e.on_day AS "on", e.expires_on AS expiresOn,
         e.recorded_at AS recordedAt
       FROM consent_event e JOIN client c ON c.id = e.client_id
       WHERE c.is_stub = 0 AND c.legal_basis = 'consent' AND e.purpose = 'client-registration'`,
    ),
    ({ row }) => row,
  );
  return rows.map((row) => ({ row, answers: answers.get(row) ?? [] }));
};
