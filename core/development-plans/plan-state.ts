import type { PlanParty, PlanState } from '../contract/development-plans.ts';
import type { Day } from '../kernel/day.ts';

/** The days of a plan: all that its state follows from. */
export type PlanDays = {
  readonly periodFrom: Day;
  /** The day on which the period is over. */
  readonly periodUntil: Day;
  readonly volunteerSignedOn: Day | null;
  readonly coachSignedOn: Day | null;
  readonly agreedOn: Day | null;
  readonly closedOn: Day | null;
  readonly supersededOn: Day | null;
};

/** The day from which a plan no longer holds: it was closed, or another took its place. Null while it does, or never did. */
export const planEndedOn = ({
  closedOn,
  supersededOn,
}: Pick<PlanDays, 'closedOn' | 'supersededOn'>): Day | null => closedOn ?? supersededOn;

/**
 * Where a plan stands on a day (facts 6.3). One that both signed holds until it is closed or another is agreed; from
 * the day that its period is over there is a new one to make.
 */
export const planState = (
  plan: Pick<PlanDays, 'periodUntil' | 'agreedOn' | 'closedOn' | 'supersededOn'>,
  today: Day,
): PlanState => {
  if (plan.closedOn !== null) return 'closed';
  if (plan.supersededOn !== null) return 'superseded';
  if (plan.agreedOn === null) return 'draft';
  return plan.periodUntil <= today ? 'renewal-due' : 'agreed';
};

/** Whether a plan is the one that holds now, even when its period is over. */
export const isRunning = (state: PlanState): boolean => state === 'agreed' || state === 'renewal-due';

/** Who still has to sign a plan; nobody once it is agreed. */
export const waitsFor = ({
  volunteerSignedOn,
  coachSignedOn,
  agreedOn,
}: Pick<PlanDays, 'volunteerSignedOn' | 'coachSignedOn' | 'agreedOn'>): PlanParty[] =>
  agreedOn === null
    ? [
        ...(volunteerSignedOn === null ? (['volunteer'] as const) : []),
        ...(coachSignedOn === null ? (['coach'] as const) : []),
      ]
    : [];
