import type {
  CertificateInput,
  PaymentInput,
  PayrollInput,
  ProfileOutcome,
  ProfilePoint,
} from '../../core/contract/volunteers.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { StaffRowId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** What was said of one point of the profile; `by` is a user's id. */
export type StoredPoint = {
  readonly point: ProfilePoint;
  readonly outcome: ProfileOutcome;
  readonly remark: string;
  readonly on: Day;
  readonly by: UserId;
};

/** What was said of each point of somebody's profile; empty when nothing was, or it is gone. */
export const getProfile = (db: ReadableDb, id: VolunteerId, key: Uint8Array): readonly StoredPoint[] => {
  const sealed = value<Uint8Array>(
    db,
    'SELECT content_sealed FROM volunteer_profile WHERE volunteer_id = ?',
    [id],
  );
  return sealed ? (JSON.parse(open(key, sealed, { field: 'volunteer.profile', id })) as StoredPoint[]) : [];
};

/** Writes the whole profile of a volunteer. */
export const putProfile = (
  db: WritableDb,
  id: VolunteerId,
  key: Uint8Array,
  points: readonly StoredPoint[],
): void => {
  run(
    db,
    `INSERT INTO volunteer_profile (volunteer_id, content_sealed) VALUES (@id, @sealed)
     ON CONFLICT (volunteer_id) DO UPDATE SET content_sealed = excluded.content_sealed`,
    { id, sealed: seal(key, JSON.stringify(points), { field: 'volunteer.profile', id }) },
  );
};

/** A certificate of conduct as it was seen; `seenBy` is a user's id. */
export type StoredCertificate = CertificateInput & { readonly id: StaffRowId; readonly seenBy: UserId };

/** The certificates that were seen of a volunteer, the newest first. */
export const listCertificates = (db: ReadableDb, id: VolunteerId): readonly StoredCertificate[] =>
  all<Omit<StoredCertificate, 'isMet'> & { readonly isMet: number }>(
    db,
    `SELECT id, issued_on AS issuedOn, seen_on AS seenOn, seen_by AS seenBy, is_met AS isMet, next_due_on AS nextDueOn
     FROM conduct_certificate WHERE volunteer_id = ? ORDER BY seen_on DESC, id`,
    [id],
  ).map(({ isMet, ...row }) => ({ ...row, isMet: isMet === 1 }));

/** Adds a certificate that was seen. */
export const insertCertificate = (
  db: WritableDb,
  volunteerId: VolunteerId,
  { isMet, ...row }: StoredCertificate,
): void => {
  run(
    db,
    `INSERT INTO conduct_certificate (id, volunteer_id, issued_on, seen_on, seen_by, is_met, next_due_on)
     VALUES (@id, @volunteerId, @issuedOn, @seenOn, @seenBy, @isMet, @nextDueOn)`,
    { ...row, volunteerId, isMet: Number(isMet) },
  );
};

/** What was paid in one book year. */
export type StoredPayment = PaymentInput & { readonly id: StaffRowId };

/** What was paid to a volunteer, the newest year first. */
export const listPayments = (db: ReadableDb, id: VolunteerId, key: Uint8Array): readonly StoredPayment[] =>
  all<{ readonly id: StaffRowId; readonly bookYear: number; readonly sealed: Uint8Array }>(
    db,
    `SELECT id, book_year AS bookYear, text_sealed AS sealed FROM payment
     WHERE volunteer_id = ? ORDER BY book_year DESC`,
    [id],
  ).map(({ sealed, ...row }) => ({
    ...row,
    ...(JSON.parse(open(key, sealed, { field: 'payment.text', id: row.id })) as Omit<
      PaymentInput,
      'bookYear'
    >),
  }));

/** Who wrote a row, and when (ISO UTC). */
export type Recorded = { readonly recordedBy: UserId; readonly recordedAt: string };

/** Writes a book year, or writes it anew under the same id. */
export const putPayment = (
  db: WritableDb,
  volunteerId: VolunteerId,
  key: Uint8Array,
  { id, bookYear, recordedBy, recordedAt, ...text }: StoredPayment & Recorded,
): void => {
  const sealed = seal(key, JSON.stringify(text), { field: 'payment.text', id });
  run(
    db,
    `INSERT INTO payment (id, volunteer_id, book_year, text_sealed, recorded_by, recorded_at)
     VALUES (@id, @volunteerId, @bookYear, @sealed, @recordedBy, @recordedAt)
     ON CONFLICT (id) DO UPDATE SET text_sealed = excluded.text_sealed, recorded_by = excluded.recorded_by,
       recorded_at = excluded.recorded_at`,
    { id, volunteerId, bookYear, sealed, recordedBy, recordedAt },
  );
};

/** The signed payroll tax declaration. */
export type StoredPayroll = PayrollInput & { readonly id: StaffRowId };

/** The payroll tax declaration of an employee, if it was signed. */
export const getPayroll = (db: ReadableDb, id: VolunteerId, key: Uint8Array): StoredPayroll | undefined => {
  const row = one<{ readonly id: StaffRowId; readonly signedOn: Day; readonly sealed: Uint8Array }>(
    db,
    'SELECT id, signed_on AS signedOn, text_sealed AS sealed FROM payroll_declaration WHERE volunteer_id = ?',
    [id],
  );
  return (
    row && {
      id: row.id,
      signedOn: row.signedOn,
      keptAt: open(key, row.sealed, { field: 'payroll.text', id: row.id }),
    }
  );
};

/** Writes the payroll tax declaration, or writes it anew under the same id. */
export const putPayroll = (
  db: WritableDb,
  volunteerId: VolunteerId,
  key: Uint8Array,
  { id, signedOn, keptAt, recordedBy, recordedAt }: StoredPayroll & Recorded,
): void => {
  const sealed = seal(key, keptAt, { field: 'payroll.text', id });
  run(
    db,
    `INSERT INTO payroll_declaration (id, volunteer_id, signed_on, text_sealed, recorded_by, recorded_at)
     VALUES (@id, @volunteerId, @signedOn, @sealed, @recordedBy, @recordedAt)
     ON CONFLICT (id) DO UPDATE SET signed_on = excluded.signed_on, text_sealed = excluded.text_sealed,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    { id, volunteerId, signedOn, sealed, recordedBy, recordedAt },
  );
};

/** Whose a row of one of the three tables is; undefined when there is no such row. */
export const ownerOfRow = (
  db: ReadableDb,
  table: 'conduct_certificate' | 'payment' | 'payroll_declaration',
  id: StaffRowId,
): VolunteerId | undefined => value<VolunteerId>(db, `SELECT volunteer_id FROM ${table} WHERE id = ?`, [id]);
