import type { Purpose } from '../../core/contract/consents.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { type ReadableDb, run, value, values, type WritableDb } from '../sql.ts';

const parts = ['note', 'attachment'] as const;

/** How many notes and attachments of a file rest on the consent for one purpose alone. */
export const countRestingOn = (
  db: ReadableDb,
  clientId: ClientId,
  purpose: Purpose,
): { readonly notes: number; readonly attachments: number } => {
  const count = (table: (typeof parts)[number]): number =>
    value<number>(db, `SELECT count(*) FROM ${table} WHERE client_id = @clientId AND rests_on = @purpose`, {
      clientId,
      purpose,
    }) ?? 0;
  return { notes: count('note'), attachments: count('attachment') };
};

/** The purposes on which something of a file rests alone. */
export const purposesRestedOn = (db: ReadableDb, clientId: ClientId): readonly Purpose[] =>
  values<Purpose>(
    db,
    `SELECT rests_on FROM note WHERE client_id = @clientId AND rests_on IS NOT NULL
     UNION SELECT rests_on FROM attachment WHERE client_id = @clientId AND rests_on IS NOT NULL`,
    { clientId },
  );

/** Marks what rests on a purpose with the day since when it has no ground, or takes the mark away (null). */
export const putBasisLost = (
  db: WritableDb,
  clientId: ClientId,
  purpose: Purpose,
  lostOn: Day | null,
): void => {
  for (const table of parts)
    run(
      db,
      `UPDATE ${table} SET loses_basis_on = @lostOn
       WHERE client_id = @clientId AND rests_on = @purpose AND loses_basis_on IS NOT @lostOn`,
      { clientId, purpose, lostOn },
    );
};

/**
 * The files with something that still counts as grounded on a consent of which the term is over on a day: what
 * expired while nobody looked.
 */
export const filesWithExpiredBasis = (db: ReadableDb, today: Day): readonly ClientId[] =>
  values<ClientId>(
    db,
    `SELECT DISTINCT e.client_id FROM consent_event e
     WHERE e.expires_on <= @today AND (
       EXISTS (SELECT 1 FROM note n
               WHERE n.client_id = e.client_id AND n.rests_on = e.purpose AND n.loses_basis_on IS NULL)
       OR EXISTS (SELECT 1 FROM attachment a
               WHERE a.client_id = e.client_id AND a.rests_on = e.purpose AND a.loses_basis_on IS NULL))
     ORDER BY e.client_id`,
    { today },
  );
