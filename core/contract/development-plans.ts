import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { DevelopmentPlanId, PeerReviewId, StaffRowId, VolunteerId } from '../kernel/ids.ts';
import { FileOut, Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { command, leaving, query, task } from './op.ts';
import { leaders } from './roles.ts';
import { Strokes } from './signature.ts';

/** The two who agree on a plan: the person whom it is about, and who guides her (handbook 5.2, part 5). */
export const PlanParty = z.enum(['volunteer', 'coach']);
export type PlanParty = z.output<typeof PlanParty>;

/** By which ways a goal is reached (handbook 5.2, part 1). */
export const PlanApproach = z.enum(['practice', 'training', 'consult', 'help']);
export type PlanApproach = z.output<typeof PlanApproach>;

export const PlanTerm = z.enum(['short', 'long']);
export type PlanTerm = z.output<typeof PlanTerm>;

/** Follows from its days (core/development-plans/plan-state.ts). */
export const PlanState = z.enum(['draft', 'agreed', 'renewal-due', 'closed', 'superseded']);
export type PlanState = z.output<typeof PlanState>;

export const GoalResult = z.enum(['achieved', 'partly', 'not', 'adjusted']);
export type GoalResult = z.output<typeof GoalResult>;

const text = lines(2_000).or(z.literal(''));
const list = z.array(line(300)).max(20);

/** One goal, with all that the form asks of it (handbook 5.2, parts 1 to 4). A draft may have gaps. */
export const PlanGoal = z.strictObject({
  aim: text,
  /** What there is to learn for this goal. */
  competences: list,
  approaches: z.array(PlanApproach).max(4),
  actions: list,
  term: PlanTerm.nullable(),
  planning: text,
  specific: text,
  measurable: text,
  acceptable: text,
  realistic: text,
  timeBound: text,
  startOn: Day.nullable(),
  targetOn: Day.nullable(),
  needs: list,
  agreements: list,
});
export type PlanGoal = z.output<typeof PlanGoal>;

export const PlanContent = z.strictObject({
  /** Who guides the volunteer in this. */
  coach: optionalLine(120),
  strengths: list,
  goals: z.array(PlanGoal).min(1).max(8),
});
export type PlanContent = z.output<typeof PlanContent>;

/** A signature under a plan: with whose name, on which day, and what the hand wrote; on paper nothing of the hand is kept. */
export const PlanSignature = z.strictObject({
  name: line(120),
  on: Day,
  /** Null when it was signed on paper. */
  strokes: Strokes.nullable(),
});
export type PlanSignature = z.output<typeof PlanSignature>;

/** How a plan ended: what became of each goal, in the order of the goals. */
export const PlanClosing = z.strictObject({
  evaluation: text,
  goals: z.array(z.strictObject({ result: GoalResult, text })).max(8),
});
export type PlanClosing = z.output<typeof PlanClosing>;

export const PlanProgress = z.strictObject({
  id: StaffRowId,
  /** The place of the goal in the plan, from 0. */
  goal: z.int(),
  on: Day,
  reviewId: PeerReviewId.nullable(),
  text: z.string(),
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type PlanProgress = z.output<typeof PlanProgress>;

export const DevelopmentPlan = z.strictObject({
  id: DevelopmentPlanId,
  continuesId: DevelopmentPlanId.nullable(),
  periodFrom: Day,
  periodUntil: Day,
  state: PlanState,
  content: PlanContent,
  signatures: z.strictObject({ volunteer: PlanSignature.nullable(), coach: PlanSignature.nullable() }),
  /** Who still has to sign before it can be agreed. */
  waitsFor: z.array(PlanParty),
  agreedOn: Day.nullable(),
  closedOn: Day.nullable(),
  supersededOn: Day.nullable(),
  closing: PlanClosing.nullable(),
  /** Newest first. */
  progress: z.array(PlanProgress),
});
export type DevelopmentPlan = z.output<typeof DevelopmentPlan>;

/** One piece of a plan on paper. */
export const PaperBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('facts'),
    rows: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  }),
  z.strictObject({ kind: z.literal('list'), label: z.string(), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('signatures'),
    hands: z.array(
      z.strictObject({
        who: z.string(),
        name: z.string(),
        /** Empty while it is not signed: then there is room for a hand. */
        how: z.string(),
        strokes: Strokes.nullable(),
      }),
    ),
  }),
]);
export type PaperBlock = z.output<typeof PaperBlock>;

/** A plan in words, as both makers of it (paper and .docx) take it. */
export const PlanPaper = z.strictObject({
  lang: z.enum(['nl', 'en']),
  organisation: z.string(),
  title: z.string(),
  on: Day,
  blocks: z.array(PaperBlock),
});
export type PlanPaper = z.output<typeof PlanPaper>;

const PlanInput = { periodFrom: Day, periodUntil: Day, content: PlanContent } as const;
const which = z.strictObject({ id: DevelopmentPlanId });
const inWords = z.strictObject({ id: DevelopmentPlanId, lang: z.enum(['nl', 'en']) });

export const developmentPlans = {
  /** Newest first; `coach` is who guides this volunteer: her confidant, or else who asks. */
  'developmentPlans.ofVolunteer': query(
    leaders,
    z.strictObject({ volunteerId: VolunteerId }),
    z.strictObject({ plans: z.array(DevelopmentPlan), coach: z.string() }),
  ),
  /**
   * A new plan, which goes on from an earlier one unless that is null. Refused: `plan-after-service`, `plan-draft-exists`,
   * `plan-ends-before-begin`, `plan-target-before-start`, `plan-not-agreed-before` (only what was agreed is gone on from).
   */
  'developmentPlans.add': command(
    leaders,
    z.strictObject({ volunteerId: VolunteerId, continuesId: DevelopmentPlanId.nullable(), ...PlanInput }),
    which,
  ),
  /** Refused: as the adding, and `plan-is-signed`. */
  'developmentPlans.change': command(
    leaders,
    z.strictObject({ id: DevelopmentPlanId, ...PlanInput }),
    nothing,
  ),
  /**
   * One of the two signs. Refused: `in-future`, `plan-is-agreed`, `plan-goal-empty`, `plan-goal-without-target`,
   * `signature-without-strokes`.
   */
  'developmentPlans.sign': command(
    leaders,
    z.strictObject({ id: DevelopmentPlanId, as: PlanParty, ...PlanSignature.shape }),
    nothing,
  ),
  /** Takes both signatures off a plan that is not agreed yet, so that it can be changed. Refused: `plan-is-agreed`. */
  'developmentPlans.unsign': command(leaders, which, nothing),
  /**
   * From now on the plan holds, and one that held before does not. Refused: `plan-is-agreed`, `plan-not-signed`,
   * `plan-coach-not-signed`, `plan-volunteer-not-signed`.
   */
  'developmentPlans.agree': command(leaders, which, nothing),
  /** What was said of some goals on one day. Refused: `in-future`, `plan-not-running`, `progress-before-agreement`. */
  'developmentPlans.recordProgress': command(
    leaders,
    z.strictObject({
      id: DevelopmentPlanId,
      on: Day,
      reviewId: PeerReviewId.nullable(),
      goals: z
        .array(z.strictObject({ goal: z.int().min(0).max(7), text: lines(2_000) }))
        .min(1)
        .max(8),
    }),
    nothing,
  ),
  /** Removes one line of progress that is wrong through db/purge; the ledger keeps its id and the reason's code. */
  'developmentPlans.removeProgress': command(
    leaders,
    z.strictObject({ id: StaffRowId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
  /** Refused: `in-future`, `plan-not-running`, `plan-result-missing`, `plan-closed-before-agreement`. */
  'developmentPlans.close': command(
    leaders,
    z.strictObject({ id: DevelopmentPlanId, on: Day, ...PlanClosing.shape }),
    nothing,
  ),
  /** Removes a draft through db/purge; the ledger keeps its id and the reason's code. Refused: `plan-is-agreed`. */
  'developmentPlans.remove': command(
    leaders,
    z.strictObject({ id: DevelopmentPlanId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
  /** A plan in words, to look at and to print. */
  'developmentPlans.paper': query(leaders, inWords, PlanPaper),
  /** The same as .docx, to go on working in. */
  'developmentPlans.docx': leaving(task(leaders, inWords, FileOut)),
} as const;
