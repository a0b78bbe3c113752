import type { FilePurpose } from '../../core/contract/purposes.ts';
import type { PurposeId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, values, type WritableDb } from '../sql.ts';

type Row = Omit<FilePurpose, 'isActive'> & { readonly isActive: number };

/** What files are kept for, in the order in which they were added. */
export const listPurposes = (db: ReadableDb): FilePurpose[] =>
  all<Row>(
    db,
    `SELECT id, name, legal_basis AS legalBasis, special_exception AS specialException, balancing_note AS balancingNote,
       is_active AS isActive FROM file_purpose ORDER BY position`,
  ).map((row) => ({ ...row, isActive: row.isActive === 1 }));

/** Adds a purpose at the end, or writes it anew in its place. */
export const putPurpose = (db: WritableDb, purpose: FilePurpose): void => {
  run(
    db,
    `INSERT INTO file_purpose (id, position, name, legal_basis, special_exception, balancing_note, is_active)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM file_purpose), @name, @legalBasis, @specialException,
       @balancingNote, @isActive)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, legal_basis = excluded.legal_basis,
       special_exception = excluded.special_exception, balancing_note = excluded.balancing_note,
       is_active = excluded.is_active`,
    { ...purpose, isActive: Number(purpose.isActive) },
  );
};

/** The purposes for which files are kept now. */
export const usedPurposes = (db: ReadableDb): ReadonlySet<PurposeId> =>
  new Set(values<PurposeId>(db, 'SELECT DISTINCT purpose_id FROM client WHERE is_stub = 0'));
