import type { Day } from '../kernel/day.ts';
import { addPeriod } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';
import type { RunningRule } from './rule.ts';

/**
 * Decides whether a due line may wait until a later day: only under a MAX rule, at most one term of the rule further
 * than today, and with a reason (facts 1.2, extension). Refuses `reason-missing`, `date-not-later`, `date-too-far`,
 * `not-due`.
 */
export const decideLeaveOut = (
  line: { readonly dueOn: Day | null; readonly rule: RunningRule },
  choice: { readonly untilOn: Day; readonly reason: string },
  today: Day,
): { readonly untilOn: Day; readonly reason: string } => {
  if (line.dueOn === null || line.dueOn > today) return refuse('not-due');
  if (choice.reason.trim() === '') return refuse('reason-missing');
  if (choice.untilOn <= today) return refuse('date-not-later');
  if (choice.untilOn > addPeriod(today, line.rule.period)) return refuse('date-too-far');
  return { untilOn: choice.untilOn, reason: choice.reason.trim() };
};
