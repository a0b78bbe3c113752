import type { Attendee, PeerReviewInput, ReviewTopic } from '../../core/contract/peer-review.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { PeerReviewId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A session as it is kept, without its participants. */
export type StoredReview = Omit<PeerReviewInput, 'attendees'> & { readonly id: PeerReviewId };

/** One participant as kept: what was agreed is sealed under the key of her own file. */
export type StoredAttendance = Omit<Attendee, 'agreements'> & {
  readonly id: string;
  readonly reviewId: PeerReviewId;
  readonly helpGivenOn: Day | null;
  readonly textSealed: Uint8Array;
};

type ReviewRow = Omit<StoredReview, 'topics'> & { readonly topics: string };
type AttendanceRow = Omit<StoredAttendance, 'helpNeeded'> & { readonly helpNeeded: number };

const reviewColumns = `r.id, r.on_day AS "on", r.form, r.leader_id AS leaderId, r.outside_leader AS outsideLeader, r.topics`;
const attendanceColumns = `a.id, a.review_id AS reviewId, a.volunteer_id AS volunteerId, a.safety_own AS safetyOwn,
  a.safety_confidant AS safetyConfidant, a.help_needed AS helpNeeded, a.help_given_on AS helpGivenOn,
  a.text_sealed AS textSealed`;

const reviewFrom = ({ topics, ...row }: ReviewRow): StoredReview => ({
  ...row,
  topics: topics.split(' ').filter((topic) => topic !== '') as ReviewTopic[],
});

const attendanceFrom = ({ helpNeeded, ...row }: AttendanceRow): StoredAttendance => ({
  ...row,
  helpNeeded: helpNeeded === 1,
});

/** Writes a session, anew when it is there already; its participants apart. */
export const putReview = (
  db: WritableDb,
  it: StoredReview & { readonly recordedBy: string; readonly recordedAt: string },
): void => {
  const { id, on, form, leaderId, outsideLeader, topics, recordedBy, recordedAt } = it;
  run(
    db,
    `INSERT INTO peer_review (id, on_day, form, leader_id, outside_leader, topics, recorded_by, recorded_at)
     VALUES (@id, @on, @form, @leaderId, @outsideLeader, @topics, @recordedBy, @recordedAt)
     ON CONFLICT (id) DO UPDATE SET on_day = excluded.on_day, form = excluded.form, leader_id = excluded.leader_id,
       outside_leader = excluded.outside_leader, topics = excluded.topics`,
    { id, on, form, leaderId, outsideLeader, topics: topics.join(' '), recordedBy, recordedAt },
  );
};

/** Adds a participant; `key` is that of her file. */
export const insertAttendance = (
  db: WritableDb,
  key: Uint8Array,
  it: Attendee & {
    readonly id: string;
    readonly reviewId: PeerReviewId;
    readonly on: Day;
    readonly helpGivenOn: Day | null;
  },
): void => {
  const { agreements, helpNeeded, ...row } = it;
  run(
    db,
    `INSERT INTO review_attendance (id, review_id, volunteer_id, on_day, safety_own, safety_confidant, help_needed,
       help_given_on, text_sealed)
     VALUES (@id, @reviewId, @volunteerId, @on, @safetyOwn, @safetyConfidant, @helpNeeded, @helpGivenOn, @text)`,
    {
      ...row,
      helpNeeded: Number(helpNeeded),
      text: seal(key, agreements, { field: 'review.text', id: it.id }),
    },
  );
};

/** What was agreed with a participant. */
export const agreementsOf = (key: Uint8Array, { id, textSealed }: StoredAttendance): string =>
  open(key, textSealed, { field: 'review.text', id });

/** One session. */
export const getReview = (db: ReadableDb, id: PeerReviewId): StoredReview | undefined => {
  const row = one<ReviewRow>(db, `SELECT ${reviewColumns} FROM peer_review r WHERE r.id = ?`, [id]);
  return row && reviewFrom(row);
};

/** A page of sessions, newest first. */
export const listReviews = (
  db: ReadableDb,
  page: { readonly offset: number; readonly limit: number },
): readonly StoredReview[] =>
  all<ReviewRow>(
    db,
    `SELECT ${reviewColumns} FROM peer_review r ORDER BY r.on_day DESC, r.id LIMIT @limit OFFSET @offset`,
    page,
  ).map(reviewFrom);

export const countReviews = (db: ReadableDb): number =>
  value<number>(db, 'SELECT count(*) FROM peer_review') ?? 0;

/** The participants of some sessions, in the order of their names. */
export const listAttendance = (
  db: ReadableDb,
  reviewIds: readonly PeerReviewId[],
): readonly StoredAttendance[] =>
  all<AttendanceRow>(
    db,
    `SELECT ${attendanceColumns} FROM review_attendance a JOIN volunteer v ON v.id = a.volunteer_id
     WHERE a.review_id IN (SELECT value FROM json_each(?)) ORDER BY v.sort_key, a.id`,
    [JSON.stringify(reviewIds)],
  ).map(attendanceFrom);

/** The sessions in which somebody took part, newest first. */
export const reviewsOfVolunteer = (db: ReadableDb, volunteerId: VolunteerId): readonly StoredReview[] =>
  all<ReviewRow>(
    db,
    `SELECT ${reviewColumns} FROM peer_review r JOIN review_attendance a ON a.review_id = r.id
     WHERE a.volunteer_id = ? ORDER BY r.on_day DESC, r.id`,
    [volunteerId],
  ).map(reviewFrom);

/** The newest day on which each volunteer took part. */
export const lastReviewDays = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  new Map(
    all<{ readonly id: VolunteerId; readonly on: Day }>(
      db,
      // One look into the index for each volunteer: years of sessions are not walked.
      `SELECT v.id, (SELECT max(a.on_day) FROM review_attendance a WHERE a.volunteer_id = v.id) AS "on"
       FROM volunteer v WHERE "on" IS NOT NULL`,
    ).map(({ id, on }) => [id, on] as const),
  );

/** Notes the day on which the organisation helped a participant. */
export const putHelp = (db: WritableDb, attendanceId: string, on: Day): void => {
  run(db, 'UPDATE review_attendance SET help_given_on = ? WHERE id = ?', [on, attendanceId]);
};
