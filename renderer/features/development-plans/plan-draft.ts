import { z } from 'zod';
import type { In } from '../../../core/contract/index.ts';
import { PlanApproach, PlanTerm, type PlanGoal } from '../../../core/contract/development-plans.ts';
import type { NewPlan } from '../../../core/development-plans/new-plan.ts';
import { Day } from '../../../core/kernel/day.ts';

const text = z.string().max(2_000);
const list = z.array(z.string().max(300)).max(20);

const GoalDraft = z.strictObject({
  aim: text,
  competences: list,
  approaches: z.array(PlanApproach),
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

/** A plan as it is being written: lines may be empty, and days not chosen yet. */
export const PlanDraft = z.strictObject({
  periodFrom: Day.nullable(),
  periodUntil: Day.nullable(),
  content: z.strictObject({ coach: z.string().max(120), strengths: list, goals: z.array(GoalDraft).max(8) }),
});
export type PlanDraft = z.output<typeof PlanDraft>;

/** The part of a plan that the steps about goals write. */
export type GoalsProps = {
  readonly goals: readonly PlanGoal[];
  readonly onGoal: (at: number, change: Partial<PlanGoal>) => void;
  /** The volunteer's name in a sentence. */
  readonly name: string;
  /** Her names, which are no names of others. */
  readonly own: readonly string[];
};

const written = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

const goalWritten = (goal: PlanGoal): PlanGoal => ({
  ...goal,
  competences: written(goal.competences),
  actions: written(goal.actions),
  needs: written(goal.needs),
  agreements: written(goal.agreements),
});

/** What is sent of a draft: without the lines that were left empty; null while the period is not chosen. */
export const toSend = ({
  periodFrom,
  periodUntil,
  content,
}: PlanDraft): Omit<In<'developmentPlans.change'>, 'id' | 'isNotBsn'> | null =>
  periodFrom === null || periodUntil === null
    ? null
    : {
        periodFrom,
        periodUntil,
        content: {
          coach: content.coach.trim(),
          strengths: written(content.strengths),
          goals: content.goals.map(goalWritten),
        },
      };

/** The draft with which writing a plan begins. */
export const draftOf = ({ periodFrom, periodUntil, content }: NewPlan): PlanDraft => ({
  periodFrom,
  periodUntil,
  content,
});
