import type { ClientId } from '../core/kernel/ids.ts';
import { open, type Place, seal } from './seal.ts';
import { all, type ReadableDb, run, type WritableDb } from './sql.ts';

/** A column whose texts are sealed under the key of a client file. */
type SealedColumn = { readonly table: string; readonly column: string; readonly field: Place['field'] };

/**
 * Every column that is sealed under a file's key. Changing a file's key and checking a vault both work from this
 * list: a test reads the schema and fails when a `*_sealed` column of a client is missing here.
 */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'note', column: 'text_sealed', field: 'note.text' },
  { table: 'note', column: 'reason_sealed', field: 'note.reason' },
  { table: 'client_detail', column: 'detail_sealed', field: 'client.detail' },
  { table: 'field_change', column: 'change_sealed', field: 'field.change' },
  { table: 'representative', column: 'block_sealed', field: 'representative.block' },
  { table: 'disclosure', column: 'text_sealed', field: 'disclosure.text' },
  { table: 'rights_request', column: 'detail_sealed', field: 'request.detail' },
  { table: 'addition', column: 'text_sealed', field: 'addition.text' },
  { table: 'attachment', column: 'head_sealed', field: 'attachment.head' },
  { table: 'merge_trace', column: 'trace_sealed', field: 'merge.trace' },
  { table: 'sharing_event', column: 'reason_sealed', field: 'sharing.reason' },
  { table: 'circle', column: 'file_sealed', field: 'circle.file' },
];

/** A column whose texts are sealed under the key of somebody who works or wants to work here. */
type StaffColumn = SealedColumn & {
  /** Whose key that is, as SQL over a row. */
  readonly owner: string;
  /** Its key, when that is not `id`: its texts are bound to that, and its rows have no numbers. */
  readonly id?: string;
};

/** Every column that is sealed under the key of a staff file: a test reads the schema, as for `sealedColumns`. */
export const staffColumns: readonly StaffColumn[] = [
  { table: 'volunteer', column: 'detail_sealed', field: 'volunteer.detail', owner: 'id' },
  {
    table: 'volunteer_profile',
    column: 'content_sealed',
    field: 'volunteer.profile',
    owner: 'volunteer_id',
    id: 'volunteer_id',
  },
  { table: 'applicant', column: 'detail_sealed', field: 'applicant.detail', owner: 'id' },
  {
    table: 'paper',
    column: 'head_sealed',
    field: 'paper.head',
    owner: 'coalesce(volunteer_id, applicant_id)',
  },
  { table: 'signed_form', column: 'text_sealed', field: 'form.text', owner: 'volunteer_id' },
  { table: 'training', column: 'elsewhere_sealed', field: 'training.elsewhere', owner: 'volunteer_id' },
  { table: 'development_plan', column: 'content_sealed', field: 'plan.content', owner: 'volunteer_id' },
  {
    table: 'plan_progress',
    column: 'text_sealed',
    field: 'plan.progress',
    owner: '(SELECT volunteer_id FROM development_plan WHERE development_plan.id = plan_id)',
  },
  { table: 'review_attendance', column: 'text_sealed', field: 'review.text', owner: 'volunteer_id' },
  { table: 'payment', column: 'text_sealed', field: 'payment.text', owner: 'volunteer_id' },
  { table: 'payroll_declaration', column: 'text_sealed', field: 'payroll.text', owner: 'volunteer_id' },
  { table: 'conflict_review', column: 'reason_sealed', field: 'conflict.reason', owner: 'volunteer_id' },
  { table: 'complaint', column: 'text_sealed', field: 'complaint.text', owner: 'volunteer_id' },
  { table: 'complaint', column: 'report_sealed', field: 'complaint.report', owner: 'volunteer_id' },
  { table: 'rights_request', column: 'detail_sealed', field: 'request.detail', owner: 'volunteer_id' },
];

type SealedText = { readonly id: string; readonly sealed: Uint8Array };

/** The sealed texts of one file in one column. */
export const sealedTextsOf = (
  db: ReadableDb,
  { table, column }: SealedColumn,
  clientId: ClientId,
): readonly SealedText[] =>
  all<SealedText>(
    db,
    `SELECT id, ${column} AS sealed FROM ${table} WHERE client_id = ? AND ${column} IS NOT NULL`,
    [clientId],
  );

/** Seals every text of a file under another key. Runs inside the caller's transaction; about 20 µs for each text. */
export const resealFile = (
  db: WritableDb,
  clientId: ClientId,
  keys: { readonly from: Uint8Array; readonly to: Uint8Array },
): void => {
  for (const where of sealedColumns)
    for (const { id, sealed } of sealedTextsOf(db, where, clientId)) {
      const place = { field: where.field, id };
      run(db, `UPDATE ${where.table} SET ${where.column} = ? WHERE id = ?`, [
        seal(keys.to, open(keys.from, sealed, place), place),
        id,
      ]);
    }
};
