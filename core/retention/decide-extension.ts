import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';
import type { RunningRule } from './rule.ts';

/**
 * The last day until which data may stay longer: one term of the rule after the day on which they are due, and when that
 * day is past, one term from today (facts 1.2: a step is at most the original duration).
 */
export const latestExtension = (dueOn: Day, period: Period, today: Day): Day =>
  addPeriod(dueOn > today ? dueOn : today, period);

/**
 * Decides whether one kind of data of one record may stay longer: only under a MAX rule that lets somebody choose, with a
 * reason and a later day. What a law keeps has its own term, and can only be held (facts 1.2, extension). Refuses
 * `extension-max-only`, `extension-nobody` (the rule leaves no choice), `extension-not-started`, `reason-missing`,
 * `date-not-later` (than today and than the day on which it is due), `date-too-far` with the latest day.
 */
export const decideExtension = (
  line: {
    readonly dueOn: Day | null;
    readonly rule: Pick<RunningRule, 'bound' | 'period' | 'isExtendable'>;
  },
  choice: { readonly untilOn: Day; readonly reason: string },
  today: Day,
): { readonly dueOn: Day; readonly untilOn: Day; readonly reason: string } => {
  const { dueOn, rule } = line;
  if (rule.bound !== 'MAX') return refuse('extension-max-only');
  if (!rule.isExtendable) return refuse('extension-nobody');
  if (dueOn === null) return refuse('extension-not-started');
  if (choice.reason.trim() === '') return refuse('reason-missing');
  if (choice.untilOn <= today || choice.untilOn <= dueOn) return refuse('date-not-later');
  const latest = latestExtension(dueOn, rule.period, today);
  if (choice.untilOn > latest) return refuse('date-too-far', { latest });
  return { dueOn, untilOn: choice.untilOn, reason: choice.reason.trim() };
};
