import type { StaffId, UserId } from '../../core/kernel/ids.ts';
import type { SinglePart } from '../repositories/ledger.ts';
import { all, run, type ReadableDb, type WritableDb } from '../sql.ts';
import { endOne } from './end-one.ts';
import { fingerprintOf } from './fingerprint.ts';
import { expectPartNotHeld } from './not-held.ts';

/** A single record of a volunteer's or applicant's file, and whose that is. */
export type StaffPart = { readonly id: string; readonly part: StaffPartName; readonly recordId: StaffId };

export type StaffPartName = Exclude<SinglePart, 'note' | 'attachment' | 'applicant' | 'incident'>;

/** Where each sort of record lies, and what hangs on a row of it (`@id`), in the order in which it may go. */
const places: Readonly<
  Record<
    StaffPartName,
    { readonly table: string; readonly owner: string; readonly before: readonly string[] }
  >
> = {
  form: { table: 'signed_form', owner: 'volunteer_id', before: [] },
  plan: {
    table: 'development_plan',
    owner: 'volunteer_id',
    before: ['DELETE FROM plan_progress WHERE plan_id = @id'],
  },
  'conduct-certificate': { table: 'conduct_certificate', owner: 'volunteer_id', before: [] },
  payment: { table: 'payment', owner: 'volunteer_id', before: [] },
  'payroll-declaration': { table: 'payroll_declaration', owner: 'volunteer_id', before: [] },
  request: { table: 'rights_request', owner: 'volunteer_id', before: [] },
  complaint: { table: 'complaint', owner: 'volunteer_id', before: [] },
  training: { table: 'training', owner: 'volunteer_id', before: [] },
  paper: {
    table: 'paper',
    owner: 'coalesce(volunteer_id, applicant_id)',
    before: [
      "UPDATE paper SET head_sealed = x'' WHERE id = @id",
      'DELETE FROM paper_part WHERE paper_id = @id',
    ],
  },
  // A session is of everybody who was there.
  review: {
    table: 'peer_review',
    owner:
      'coalesce((SELECT volunteer_id FROM review_attendance WHERE review_id = peer_review.id LIMIT 1), id)',
    before: ['DELETE FROM review_attendance WHERE review_id = @id'],
  },
};

/** The single records of staff files in a store whose fingerprints are among those given. */
export const findStaffParts = (db: ReadableDb, removed: ReadonlySet<string>): readonly StaffPart[] =>
  Object.entries(places).flatMap(([part, { table, owner }]) =>
    all<{ readonly id: string; readonly recordId: StaffId }>(
      db,
      `SELECT id, ${owner} AS recordId FROM ${table} ORDER BY id`,
    )
      .filter(({ id }) => removed.has(fingerprintOf(id)))
      .map((row) => ({ ...row, part: part as StaffPartName })),
  );

/** Removes one of them once more, in the caller's transaction, and writes the ledger. Gives whether it was there. */
export const removeStaffPart = (
  db: WritableDb,
  part: StaffPartName,
  it: { readonly id: string; readonly why: 'restored'; readonly at: string; readonly by: UserId },
): boolean => {
  expectPartNotHeld(db, part, it);
  const { table, before } = places[part];
  for (const sql of before) run(db, sql, { id: it.id });
  if (run(db, `DELETE FROM ${table} WHERE id = @id`, { id: it.id }).changes === 0) return false;
  endOne(db, part, it);
  return true;
};
