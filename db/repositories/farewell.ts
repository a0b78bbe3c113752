import type { FarewellStep } from '../../core/contract/farewell.ts';
import type { EndReason } from '../../core/contract/volunteers.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { StaffRowId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** What was declared at leaving; `doneBy` is a user's id. */
export type StoredStep = { readonly step: FarewellStep; readonly doneOn: Day; readonly doneBy: UserId };

/** A look at a conflict; `recordedBy` is a user's id. */
export type StoredReview = {
  readonly on: Day;
  readonly isStillNeeded: boolean;
  readonly reason: string;
  readonly recordedBy: UserId;
};

/** Writes how the service of a volunteer ended, or that it goes on (null). What she signed ends with it (db/repositories/forms.ts). */
export const putServiceEnd = (
  db: WritableDb,
  id: VolunteerId,
  end: { readonly on: Day; readonly reason: EndReason; readonly hasConflict: boolean } | null,
): void => {
  run(
    db,
    'UPDATE volunteer SET end_on = @on, end_reason = @reason, has_conflict = @conflict WHERE id = @id',
    { id, on: end?.on ?? null, reason: end?.reason ?? null, conflict: end?.hasConflict ? 1 : 0 },
  );
};

/** Ends a labour conflict: the ordinary term counts from then on. */
export const endConflict = (db: WritableDb, id: VolunteerId): void => {
  run(db, 'UPDATE volunteer SET has_conflict = 0 WHERE id = ?', [id]);
};

/** What was declared, in the order of the days. */
export const listSteps = (db: ReadableDb, id: VolunteerId): readonly StoredStep[] =>
  all<StoredStep>(
    db,
    `SELECT step, done_on AS doneOn, done_by AS doneBy FROM farewell_step
     WHERE volunteer_id = ? AND done_on IS NOT NULL ORDER BY done_on, step`,
    [id],
  );

/** Keeps that something was declared on a day, or that it was not (null). */
export const putStep = (
  db: WritableDb,
  id: VolunteerId,
  it: { readonly step: FarewellStep; readonly doneOn: Day | null; readonly doneBy: UserId },
): void => {
  run(
    db,
    `INSERT INTO farewell_step (volunteer_id, step, done_on, done_by) VALUES (@id, @step, @doneOn, @doneBy)
     ON CONFLICT (volunteer_id, step) DO UPDATE SET done_on = excluded.done_on, done_by = excluded.done_by`,
    { id, ...it },
  );
};

/** Takes every declaration back, because the service goes on. */
export const clearSteps = (db: WritableDb, id: VolunteerId): void => {
  run(db, 'UPDATE farewell_step SET done_on = NULL WHERE volunteer_id = ?', [id]);
};

/** How many open client files are assigned to a volunteer. */
export const countOpenClients = (db: ReadableDb, id: VolunteerId): number =>
  value<number>(db, 'SELECT count(*) FROM client WHERE closed_on IS NULL AND assigned_to = ?', [id]) ?? 0;

const reasonPlace = (id: string): Place => ({ field: 'conflict.reason', id });

/** The looks at the conflict of one volunteer, the newest first. */
export const listReviews = (db: ReadableDb, id: VolunteerId, key: Uint8Array): readonly StoredReview[] =>
  all<{
    readonly id: string;
    readonly on: Day;
    readonly needed: number;
    readonly sealed: Uint8Array;
    readonly recordedBy: UserId;
  }>(
    db,
    `SELECT id, on_day AS "on", is_still_needed AS needed, reason_sealed AS sealed, recorded_by AS recordedBy
     FROM conflict_review WHERE volunteer_id = ? ORDER BY on_day DESC, recorded_at DESC, id`,
    [id],
  ).map(({ id: rowId, needed, sealed, ...row }) => ({
    ...row,
    isStillNeeded: needed === 1,
    reason: open(key, sealed, reasonPlace(rowId)),
  }));

/** Keeps a look at a conflict. */
export const insertReview = (
  db: WritableDb,
  key: Uint8Array,
  review: StoredReview & {
    readonly id: StaffRowId;
    readonly volunteerId: VolunteerId;
    readonly recordedAt: string;
  },
): void => {
  const { isStillNeeded, reason, ...row } = review;
  run(
    db,
    `INSERT INTO conflict_review (id, volunteer_id, on_day, is_still_needed, reason_sealed, recorded_by, recorded_at)
     VALUES (@id, @volunteerId, @on, @needed, @sealed, @recordedBy, @recordedAt)`,
    { ...row, needed: isStillNeeded ? 1 : 0, sealed: seal(key, reason, reasonPlace(row.id)) },
  );
};

/** What there is of a volunteer that has a term of its own after the end. */
export const partsOfVolunteer = (
  db: ReadableDb,
  id: VolunteerId,
): {
  readonly hasForms: boolean;
  readonly hasPlans: boolean;
  readonly hasCertificate: boolean;
  readonly lastPaidYear: number | null;
  readonly hasPayroll: boolean;
} => {
  const row = one<Readonly<Record<string, number | null>>>(
    db,
    `SELECT EXISTS (SELECT 1 FROM signed_form WHERE volunteer_id = @id AND signed_on IS NOT NULL) AS forms,
       EXISTS (SELECT 1 FROM development_plan WHERE volunteer_id = @id) AS plans,
       EXISTS (SELECT 1 FROM conduct_certificate WHERE volunteer_id = @id) AS certificate,
       (SELECT max(book_year) FROM payment WHERE volunteer_id = @id) AS paid,
       EXISTS (SELECT 1 FROM payroll_declaration WHERE volunteer_id = @id) AS payroll`,
    { id },
  );
  return {
    hasForms: row?.['forms'] === 1,
    hasPlans: row?.['plans'] === 1,
    hasCertificate: row?.['certificate'] === 1,
    lastPaidYear: row?.['paid'] ?? null,
    hasPayroll: row?.['payroll'] === 1,
  };
};
