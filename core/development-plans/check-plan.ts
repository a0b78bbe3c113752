import type { GoalResult, PlanContent, PlanGoal, PlanSignature } from '../contract/development-plans.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { checkStrokes } from '../kernel/strokes.ts';
import { isRunning, type PlanDays, planState, waitsFor } from './plan-state.ts';

/** A part of a goal that the form asks for, and that a plan can be agreed without. */
export type Gap = 'competences' | 'actions' | 'measurable' | 'needs' | 'agreements';

/** What the form asks of a goal and was not filled in: to point at before signing, never to stop anybody. */
export const gapsIn = (goal: PlanGoal): readonly Gap[] =>
  (['competences', 'actions', 'measurable', 'needs', 'agreements'] as const).filter(
    (part) => goal[part].length === 0,
  );

/** What keeps anybody from signing: a goal that does not say what, or from when until when (handbook 5.2: time-bound). */
export type Lack = { readonly goal: number; readonly lacks: 'aim' | 'dates' };

/** Everything that must be filled in before a plan can be signed; `goal` is the number of the goal, from 1. */
export const lacksIn = ({ goals }: PlanContent): readonly Lack[] =>
  goals.flatMap(({ aim, startOn, targetOn }, at): readonly Lack[] => [
    ...(aim.trim() === '' ? [{ goal: at + 1, lacks: 'aim' } as const] : []),
    ...(startOn === null || targetOn === null ? [{ goal: at + 1, lacks: 'dates' } as const] : []),
  ]);

/** Whether somebody gets a new plan: as long as she works here. Refuses `plan-after-service`. */
export const expectMayPlan = ({ endOn }: { readonly endOn: Day | null }): void => {
  if (endOn !== null) refuse('plan-after-service');
};

/**
 * Checks what may be kept of a plan, gaps or not. Refuses `plan-ends-before-begin` and, with the number of the goal,
 * `plan-target-before-start`.
 */
export const checkDraft = (
  { periodFrom, periodUntil }: Pick<PlanDays, 'periodFrom' | 'periodUntil'>,
  { goals }: PlanContent,
): void => {
  if (periodUntil <= periodFrom) refuse('plan-ends-before-begin');
  goals.forEach(({ startOn, targetOn }, at) => {
    if (startOn !== null && targetOn !== null && targetOn < startOn)
      refuse('plan-target-before-start', { goal: at + 1 });
  });
};

/** Stops what changes the words of a plan once somebody signed them. Refuses `plan-is-agreed` and `plan-is-signed`. */
export const checkUnsigned = (
  plan: Pick<PlanDays, 'agreedOn' | 'volunteerSignedOn' | 'coachSignedOn'>,
): void => {
  checkNotAgreed(plan);
  if (plan.volunteerSignedOn !== null || plan.coachSignedOn !== null) refuse('plan-is-signed');
};

/** Stops what may only happen to a plan that is not agreed. Refuses `plan-is-agreed`. */
export const checkNotAgreed = ({ agreedOn }: Pick<PlanDays, 'agreedOn'>): void => {
  if (agreedOn !== null) refuse('plan-is-agreed');
};

/**
 * Checks that a plan is whole enough to put a name under: each goal says what is to be reached, and from when until
 * when (handbook 5.2: time-bound). Refuses `in-future`, `plan-is-agreed`, `plan-goal-empty`,
 * `plan-goal-without-target`, and `signature-without-strokes` for one that was made on screen.
 */
export const checkSigning = (
  plan: Pick<PlanDays, 'agreedOn'>,
  content: PlanContent,
  { on, strokes }: Pick<PlanSignature, 'on' | 'strokes'>,
  today: Day,
): void => {
  checkNotAgreed(plan);
  const [first] = lacksIn(content);
  if (first?.lacks === 'aim') refuse('plan-goal-empty', { goal: first.goal });
  if (first?.lacks === 'dates') refuse('plan-goal-without-target', { goal: first.goal });
  if (on > today) refuse('in-future');
  if (strokes !== null) checkStrokes(strokes);
};

/**
 * The day from which a plan holds: that of the second signature, for it takes two (handbook 5.2, part 5). Refuses
 * `plan-is-agreed`, `plan-not-signed`, `plan-volunteer-not-signed` and `plan-coach-not-signed`.
 */
export const agreedFrom = (plan: Pick<PlanDays, 'volunteerSignedOn' | 'coachSignedOn' | 'agreedOn'>): Day => {
  checkNotAgreed(plan);
  const { volunteerSignedOn, coachSignedOn } = plan;
  if (waitsFor(plan).length === 2) refuse('plan-not-signed');
  if (volunteerSignedOn === null) return refuse('plan-volunteer-not-signed');
  if (coachSignedOn === null) return refuse('plan-coach-not-signed');
  return volunteerSignedOn > coachSignedOn ? volunteerSignedOn : coachSignedOn;
};

/** Checks a day on which progress was talked about. Refuses `in-future`, `plan-not-running`, `progress-before-agreement`. */
export const checkProgress = (plan: PlanDays, on: Day, today: Day): void => {
  if (!isRunning(planState(plan, today))) refuse('plan-not-running');
  if (on > today) refuse('in-future');
  if (plan.agreedOn !== null && on < plan.agreedOn) refuse('progress-before-agreement');
};

/**
 * Checks how a plan is closed: every goal has its result. Refuses `in-future`, `plan-not-running`,
 * `plan-closed-before-agreement` and `plan-result-missing`.
 */
export const checkClosing = (
  plan: PlanDays,
  { goals }: PlanContent,
  closing: { readonly on: Day; readonly goals: readonly { readonly result: GoalResult }[] },
  today: Day,
): void => {
  if (!isRunning(planState(plan, today))) refuse('plan-not-running');
  if (closing.on > today) refuse('in-future');
  if (plan.agreedOn !== null && closing.on < plan.agreedOn) refuse('plan-closed-before-agreement');
  if (closing.goals.length !== goals.length) refuse('plan-result-missing');
};
