import { z } from 'zod';
import {
  DevelopmentPlan,
  PlanClosing,
  PlanContent,
  type PlanParty,
  type PlanProgress,
} from '../../core/contract/development-plans.ts';
import type { PlanDays } from '../../core/development-plans/plan-state.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { DevelopmentPlanId, StaffRowId, VolunteerId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** What is sealed of a plan: its words, the hands under it, and how it ended. */
const PlanText = z.strictObject({
  content: PlanContent,
  signatures: DevelopmentPlan.shape.signatures,
  closing: PlanClosing.nullable(),
});
export type PlanText = z.output<typeof PlanText>;

/** The days of a plan, which lie under the vault's key. */
export type PlainPlan = PlanDays & {
  readonly id: DevelopmentPlanId;
  readonly volunteerId: VolunteerId;
  readonly continuesId: DevelopmentPlanId | null;
};

export type StoredPlan = PlainPlan & PlanText;

const columns = `id, volunteer_id AS volunteerId, continues_id AS continuesId, period_from AS periodFrom,
  period_until AS periodUntil, volunteer_signed_on AS volunteerSignedOn, coach_signed_on AS coachSignedOn,
  agreed_on AS agreedOn, closed_on AS closedOn, superseded_on AS supersededOn`;

const placeOf = (id: DevelopmentPlanId): Place => ({ field: 'plan.content', id });
const progressPlaceOf = (id: StaffRowId): Place => ({ field: 'plan.progress', id });

const sealed = (key: Uint8Array, id: DevelopmentPlanId, text: PlanText): Uint8Array =>
  seal(key, JSON.stringify(text), placeOf(id));

/** Whose plan it is, and its days; `undefined` when there is none. */
export const findPlan = (db: ReadableDb, id: DevelopmentPlanId): PlainPlan | undefined =>
  one<PlainPlan>(db, `SELECT ${columns} FROM development_plan WHERE id = ?`, [id]);

/** The plans of one volunteer with their words, the newest first: what was last made stands on top. */
export const listPlans = (db: ReadableDb, volunteerId: VolunteerId, key: Uint8Array): readonly StoredPlan[] =>
  all<PlainPlan & { readonly content: Uint8Array }>(
    db,
    `SELECT ${columns}, content_sealed AS content FROM development_plan WHERE volunteer_id = ?
     ORDER BY made_at DESC, id`,
    [volunteerId],
  ).map(({ content, ...plain }) => ({
    ...plain,
    ...PlanText.parse(JSON.parse(open(key, content, placeOf(plain.id)))),
  }));

/** Whether a volunteer has a plan that is not agreed yet. */
export const hasDraftPlan = (db: ReadableDb, volunteerId: VolunteerId): boolean =>
  value<number>(
    db,
    'SELECT EXISTS (SELECT 1 FROM development_plan WHERE volunteer_id = ? AND agreed_on IS NULL)',
    [volunteerId],
  ) === 1;

/** Adds a draft; its words are sealed under the key of the staff file and bound to this plan. */
export const insertPlan = (
  db: WritableDb,
  key: Uint8Array,
  plan: Pick<StoredPlan, 'id' | 'volunteerId' | 'continuesId' | 'periodFrom' | 'periodUntil' | 'content'> & {
    readonly madeBy: string;
    readonly madeAt: string;
  },
): void => {
  const { content, ...plain } = plan;
  const text = { content, signatures: { volunteer: null, coach: null }, closing: null };
  run(
    db,
    `INSERT INTO development_plan (id, volunteer_id, continues_id, period_from, period_until, content_sealed, made_by,
       made_at)
     VALUES (@id, @volunteerId, @continuesId, @periodFrom, @periodUntil, @sealed, @madeBy, @madeAt)`,
    { ...plain, sealed: sealed(key, plan.id, text) },
  );
};

/** Writes a plan anew: its days and its words. */
export const putPlan = (db: WritableDb, key: Uint8Array, plan: StoredPlan): void => {
  const { content, signatures, closing, volunteerId: _, continuesId: __, ...days } = plan;
  run(
    db,
    `UPDATE development_plan SET period_from = @periodFrom, period_until = @periodUntil,
       volunteer_signed_on = @volunteerSignedOn, coach_signed_on = @coachSignedOn, agreed_on = @agreedOn,
       closed_on = @closedOn, superseded_on = @supersededOn, content_sealed = @sealed WHERE id = @id`,
    { ...days, sealed: sealed(key, plan.id, { content, signatures, closing }) },
  );
};

/** Lets another plan take the place of those that still hold, from a day on, or from their own when that is later. */
export const supersedePlans = (db: WritableDb, volunteerId: VolunteerId, on: Day): void => {
  run(
    db,
    `UPDATE development_plan SET superseded_on = max(@on, agreed_on)
     WHERE volunteer_id = @volunteerId AND agreed_on IS NOT NULL AND closed_on IS NULL AND superseded_on IS NULL`,
    { volunteerId, on },
  );
};

/** Progress as it is kept: `recordedBy` is the id of a user. */
export type StoredProgress = PlanProgress & { readonly planId: DevelopmentPlanId };

/** What was said of the goals of a volunteer's plans, newest first. */
export const listProgress = (
  db: ReadableDb,
  volunteerId: VolunteerId,
  key: Uint8Array,
): readonly StoredProgress[] =>
  all<Omit<StoredProgress, 'text'> & { readonly sealed: Uint8Array }>(
    db,
    `SELECT r.id, r.plan_id AS planId, r.goal, r.on_day AS "on", r.review_id AS reviewId, r.text_sealed AS sealed,
       r.recorded_by AS recordedBy, r.recorded_at AS recordedAt
     FROM plan_progress r JOIN development_plan p ON p.id = r.plan_id WHERE p.volunteer_id = ?
     ORDER BY r.on_day DESC, r.recorded_at DESC, r.goal, r.id`,
    [volunteerId],
  ).map(({ sealed: text, ...row }) => ({ ...row, text: open(key, text, progressPlaceOf(row.id)) }));

/** Whose plan a line of progress is about; `undefined` when there is no such line. */
export const findProgress = (
  db: ReadableDb,
  id: StaffRowId,
): { readonly volunteerId: VolunteerId } | undefined =>
  one(
    db,
    `SELECT p.volunteer_id AS volunteerId FROM plan_progress r JOIN development_plan p ON p.id = r.plan_id
     WHERE r.id = ?`,
    [id],
  );

/** Adds what was said of one goal on one day, sealed under the key of the staff file. */
export const insertProgress = (db: WritableDb, key: Uint8Array, progress: StoredProgress): void => {
  const { text, ...row } = progress;
  run(
    db,
    `INSERT INTO plan_progress (id, plan_id, goal, on_day, review_id, text_sealed, recorded_by, recorded_at)
     VALUES (@id, @planId, @goal, @on, @reviewId, @sealed, @recordedBy, @recordedAt)`,
    { ...row, sealed: seal(key, text, progressPlaceOf(progress.id)) },
  );
};

/** The days under a plan by who signed, out of the hands under it. */
export const signedDays = (signatures: PlanText['signatures']): Pick<PlanDays, `${PlanParty}SignedOn`> => ({
  volunteerSignedOn: signatures.volunteer?.on ?? null,
  coachSignedOn: signatures.coach?.on ?? null,
});
