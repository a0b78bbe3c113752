import type { Day } from '../../core/kernel/day.ts';
import type { ComplaintId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** What of a complaint lies under the vault's key; `recordedBy` is a user's id. */
export type PlainComplaint = {
  readonly id: ComplaintId;
  readonly number: number;
  readonly volunteerId: VolunteerId;
  readonly receivedOn: Day;
  readonly closedOn: Day | null;
  readonly recordedBy: UserId;
};

/** What is sealed under the key of the volunteer's file. */
export type ComplaintTexts = {
  readonly text: string;
  readonly investigation: string;
  readonly report: string;
};

const columns = `id, number, volunteer_id AS volunteerId, received_on AS receivedOn, closed_on AS closedOn,
  recorded_by AS recordedBy`;

const textPlace = (id: ComplaintId): Place => ({ field: 'complaint.text', id });
const reportPlace = (id: ComplaintId): Place => ({ field: 'complaint.report', id });

const sealed = (id: ComplaintId, key: Uint8Array, { report, ...rest }: ComplaintTexts) => ({
  text: seal(key, JSON.stringify(rest), textPlace(id)),
  report: report === '' ? null : seal(key, report, reportPlace(id)),
});

/** All complaints: the open ones first, then by number, the newest first. */
export const listComplaints = (db: ReadableDb): readonly PlainComplaint[] =>
  all<PlainComplaint>(db, `SELECT ${columns} FROM complaint ORDER BY closed_on IS NOT NULL, number DESC`);

/** One complaint without its texts. */
export const getComplaint = (db: ReadableDb, id: ComplaintId): PlainComplaint | undefined =>
  one<PlainComplaint>(db, `SELECT ${columns} FROM complaint WHERE id = ?`, [id]);

/** The texts of one complaint; an empty report is one that was not written. */
export const complaintTexts = (db: ReadableDb, id: ComplaintId, key: Uint8Array): ComplaintTexts => {
  const row = one<{ readonly text: Uint8Array; readonly report: Uint8Array | null }>(
    db,
    'SELECT text_sealed AS text, report_sealed AS report FROM complaint WHERE id = ?',
    [id],
  );
  if (!row) throw new Error('A complaint without a row');
  return {
    ...(JSON.parse(open(key, row.text, textPlace(id))) as Omit<ComplaintTexts, 'report'>),
    report: row.report ? open(key, row.report, reportPlace(id)) : '',
  };
};

/** Adds a complaint. */
export const insertComplaint = (
  db: WritableDb,
  key: Uint8Array,
  complaint: Omit<PlainComplaint, 'closedOn'> & { readonly text: string; readonly recordedAt: string },
): void => {
  const { text, ...plain } = complaint;
  run(
    db,
    `INSERT INTO complaint (id, number, volunteer_id, received_on, text_sealed, recorded_by, recorded_at)
     VALUES (@id, @number, @volunteerId, @receivedOn, @text, @recordedBy, @recordedAt)`,
    { ...plain, text: sealed(plain.id, key, { text, investigation: '', report: '' }).text },
  );
};

/** Writes a complaint, what was looked into and the report anew. */
export const updateComplaint = (
  db: WritableDb,
  key: Uint8Array,
  { id, receivedOn, ...texts }: ComplaintTexts & Pick<PlainComplaint, 'id' | 'receivedOn'>,
): void => {
  run(
    db,
    'UPDATE complaint SET received_on = @receivedOn, text_sealed = @text, report_sealed = @report WHERE id = @id',
    { id, receivedOn, ...sealed(id, key, texts) },
  );
};

/** Writes when a complaint was closed, or that it is open again (null). */
export const putComplaintClosed = (db: WritableDb, id: ComplaintId, on: Day | null): void => {
  run(db, 'UPDATE complaint SET closed_on = ? WHERE id = ?', [on, id]);
};
