import type { ApplicantId, RecordId, StaffId, VolunteerId } from '../../core/kernel/ids.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ApplicantDays, StaffDays, VolunteerDays } from '../../core/retention/staff-events.ts';
import { all, one, type ReadableDb, value, values } from '../sql.ts';

type VolunteerRow = {
  readonly endOn: Day | null;
  readonly isStub: number;
  readonly hasConflict: number;
  readonly eraseOn: Day | null;
};

// The plus before each id by which is sorted keeps SQLite from walking over a whole table in that order, for everybody.
const idsIn = (db: ReadableDb, table: string, id: StaffId): readonly string[] =>
  values<string>(db, `SELECT id FROM ${table} WHERE volunteer_id = ? ORDER BY +id`, [id]);

const volunteerDays = (db: ReadableDb, id: StaffId): VolunteerDays | undefined => {
  const row = one<VolunteerRow>(
    db,
    'SELECT end_on AS endOn, is_stub AS isStub, has_conflict AS hasConflict, erase_on AS eraseOn FROM volunteer WHERE id = ?',
    [id],
  );
  if (!row) return undefined;
  return {
    kind: 'volunteer',
    id,
    isStub: row.isStub === 1,
    endOn: row.endOn,
    eraseOn: row.eraseOn,
    hasConflict: row.hasConflict === 1,
    forms: idsIn(db, 'signed_form', id),
    plans: all(
      db,
      `SELECT id, closed_on AS closedOn, superseded_on AS supersededOn FROM development_plan
       WHERE volunteer_id = ? ORDER BY +id`,
      [id],
    ),
    certificates: idsIn(db, 'conduct_certificate', id),
    payments: all(db, 'SELECT id, book_year AS bookYear FROM payment WHERE volunteer_id = ? ORDER BY +id', [
      id,
    ]),
    declarations: idsIn(db, 'payroll_declaration', id),
    photos: all(
      db,
      `SELECT id, on_day AS "on", consent_withdrawn_on AS consentWithdrawnOn FROM paper
       WHERE volunteer_id = ? AND kind = 'photo' ORDER BY +id`,
      [id],
    ),
    requests: all(
      db,
      'SELECT id, closed_on AS closedOn FROM rights_request WHERE volunteer_id = ? ORDER BY +id',
      [id],
    ),
    complaints: all(
      db,
      'SELECT id, closed_on AS closedOn FROM complaint WHERE volunteer_id = ? ORDER BY +id',
      [id],
    ),
  };
};

const applicantDays = (db: ReadableDb, id: StaffId): ApplicantDays | undefined => {
  const row = one<{ readonly endedOn: Day | null }>(
    db,
    'SELECT ended_on AS endedOn FROM applicant WHERE id = ?',
    [id],
  );
  if (!row) return undefined;
  return {
    kind: 'applicant',
    id,
    endedOn: row.endedOn,
    consents: all(
      db,
      `SELECT kind, on_day AS "on" FROM applicant_consent WHERE applicant_id = ? ORDER BY recorded_at, rowid`,
      [id],
    ),
  };
};

/** The days that the terms of a volunteer or applicant count from; undefined for anybody else, and when nothing is left. */
export const getStaffDays = (db: ReadableDb, id: StaffId): StaffDays | undefined =>
  volunteerDays(db, id) ?? applicantDays(db, id);

/** Everybody who works here or wants to, and whoever left something that stays. */
export const listStaffIds = (db: ReadableDb): readonly StaffId[] => [
  ...values<VolunteerId>(db, 'SELECT id FROM volunteer ORDER BY id'),
  ...values<ApplicantId>(db, 'SELECT id FROM applicant ORDER BY id'),
];

/** How many papers go with the file itself: pictures and scans of signed forms have a term of their own. */
export const countPapers = (db: ReadableDb, id: RecordId): number =>
  value<number>(
    db,
    `SELECT count(*) FROM paper WHERE applicant_id = @id OR (volunteer_id = @id AND kind <> 'photo'
       AND NOT EXISTS (SELECT 1 FROM signed_form WHERE paper_id = paper.id))`,
    { id },
  ) ?? 0;
