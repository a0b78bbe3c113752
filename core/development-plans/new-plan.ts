import type { DevelopmentPlan, PlanGoal } from '../contract/development-plans.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period, period } from '../kernel/period.ts';

/** How long a plan runs unless somebody chooses otherwise (handbook 4.2.3: for instance a year). */
export const usualPeriod: Period = period('P1Y');

/** What a new plan begins with. */
export type NewPlan = Pick<DevelopmentPlan, 'periodFrom' | 'periodUntil' | 'content'>;

/** A goal in which nothing is filled in yet. */
export const emptyGoal: PlanGoal = {
  aim: '',
  competences: [],
  approaches: [],
  actions: [],
  term: null,
  planning: '',
  specific: '',
  measurable: '',
  acceptable: '',
  realistic: '',
  timeBound: '',
  startOn: null,
  targetOn: null,
  needs: [],
  agreements: [],
};

/** A first plan from a day on, for a year; `coach` is who guides the volunteer. */
export const firstPlan = (from: Day, coach: string): NewPlan => ({
  periodFrom: from,
  periodUntil: addPeriod(from, usualPeriod),
  content: { coach, strengths: [], goals: [{ ...emptyGoal, startOn: from }] },
});

/** What was learned in goals that were achieved is a strength from now on. */
const strengthsAfter = ({ content, closing }: DevelopmentPlan): string[] => {
  const learned = content.goals.flatMap(({ competences }, at) =>
    closing?.goals[at]?.result === 'achieved' ? competences : [],
  );
  return [...new Set([...content.strengths, ...learned])].slice(0, 20);
};

/**
 * The plan with which one goes on from another, as it stands on a day: the goals that are not achieved, with all that
 * they need, and the strengths. While the period of the earlier one runs, this is an adjustment of it, within the same
 * period; else a new period begins where that one ended, or today when that is long ago or still to come.
 */
export const continuedPlan = (earlier: DevelopmentPlan, today: Day): NewPlan => {
  const { content, closing, state, periodUntil } = earlier;
  const goals = content.goals.filter((_, at) => closing?.goals[at]?.result !== 'achieved');
  const isAdjustment = state === 'agreed';
  const followsOn = periodUntil <= today && addPeriod(periodUntil, usualPeriod) > today;
  const next = followsOn ? periodUntil : today;
  const from = isAdjustment ? earlier.periodFrom : next;
  const until = isAdjustment ? periodUntil : addPeriod(from, usualPeriod);
  return {
    periodFrom: from,
    periodUntil: until,
    content: {
      coach: content.coach,
      strengths: strengthsAfter(earlier),
      goals: goals.length > 0 ? goals : [{ ...emptyGoal, startOn: from }],
    },
  };
};
