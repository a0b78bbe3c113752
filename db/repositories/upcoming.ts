import type { Day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, values } from '../sql.ts';

const days = (db: ReadableDb, sql: string): ReadonlyMap<VolunteerId, Day> =>
  new Map(
    all<{ readonly id: VolunteerId; readonly on: Day }>(db, sql).map(({ id, on }) => [id, on] as const),
  );

/** Of each volunteer who waits for help of the organisation, the oldest session after which she does. */
export const helpAskedDays = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  days(
    db,
    `SELECT volunteer_id AS id, min(on_day) AS "on" FROM review_attendance
     WHERE help_needed = 1 AND help_given_on IS NULL GROUP BY volunteer_id`,
  );

/** Who passed the basic training. */
export const passedBasicTraining = (db: ReadableDb): ReadonlySet<VolunteerId> =>
  new Set(
    values<VolunteerId>(
      db,
      "SELECT DISTINCT volunteer_id FROM training WHERE kind = 'basic' AND result = 'passed'",
    ),
  );

/** Until when the plan of each volunteer runs, for the plans that hold. */
export const runningPlanEnds = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  days(
    db,
    `SELECT volunteer_id AS id, max(period_until) AS "on" FROM development_plan
     WHERE agreed_on IS NOT NULL AND closed_on IS NULL AND superseded_on IS NULL GROUP BY volunteer_id`,
  );

/** The day on which the last plan of each volunteer was closed. */
export const closedPlanDays = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  days(
    db,
    `SELECT v.id, (SELECT max(p.closed_on) FROM development_plan p
       WHERE p.volunteer_id = v.id AND p.closed_on IS NOT NULL) AS "on"
     FROM volunteer v WHERE "on" IS NOT NULL`,
  );

/** The newest certificate of conduct that was seen of one volunteer. */
export type NewestCertificate = {
  readonly isMet: boolean;
  readonly issuedOn: Day;
  readonly nextDueOn: Day | null;
};

/** The newest certificate of each volunteer. */
export const newestCertificates = (db: ReadableDb): ReadonlyMap<VolunteerId, NewestCertificate> =>
  new Map(
    all<Omit<NewestCertificate, 'isMet'> & { readonly id: VolunteerId; readonly isMet: number }>(
      db,
      `SELECT volunteer_id AS id, is_met AS isMet, issued_on AS issuedOn, next_due_on AS nextDueOn, max(seen_on)
       FROM conduct_certificate GROUP BY volunteer_id`,
    ).map(({ id, isMet, issuedOn, nextDueOn }) => [id, { isMet: isMet === 1, issuedOn, nextDueOn }] as const),
  );

/** Until when each volunteer was let through the gate, of what holds on a day. */
export const overrideEnds = (db: ReadableDb, on: Day): ReadonlyMap<VolunteerId, Day> =>
  new Map(
    all<{ readonly id: VolunteerId; readonly on: Day }>(
      db,
      `SELECT volunteer_id AS id, min(until_on) AS "on" FROM gate_override
       WHERE ended_on IS NULL AND until_on >= ? GROUP BY volunteer_id`,
      [on],
    ).map((row) => [row.id, row.on] as const),
  );

/** How many steps of her farewell each volunteer has done. */
export const farewellStepCounts = (db: ReadableDb): ReadonlyMap<VolunteerId, number> =>
  new Map(
    all<{ readonly id: VolunteerId; readonly count: number }>(
      db,
      `SELECT volunteer_id AS id, count(*) AS count FROM farewell_step
       WHERE done_on IS NOT NULL GROUP BY volunteer_id`,
    ).map(({ id, count }) => [id, count] as const),
  );

/** The last day on which the conflict of each volunteer was looked at. */
export const conflictReviewDays = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  days(db, 'SELECT volunteer_id AS id, max(on_day) AS "on" FROM conflict_review GROUP BY volunteer_id');

/** The day of the oldest open complaint of each volunteer. */
export const openComplaintDays = (db: ReadableDb): ReadonlyMap<VolunteerId, Day> =>
  days(
    db,
    `SELECT volunteer_id AS id, min(received_on) AS "on" FROM complaint
     WHERE closed_on IS NULL GROUP BY volunteer_id`,
  );
