import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { assertKeepsFileTerm, lawfulAtOnce } from './at-once.ts';
import type { ConfirmedRule, RunningRule } from './rule.ts';

/** Whether the law leaves a choice about a rule at all: a care provider chooses which of its own rules fits. */
export const isWithdrawable = (rule: Pick<RunningRule, 'code' | 'norm' | 'isForCareProviders'>): boolean =>
  !lawfulAtOnce.includes(rule.code) && (rule.norm !== 'LAW' || rule.isForCareProviders);

/**
 * Decides whether a manager may withdraw a rule that runs, and gives its last version, which says so. Takes the rule,
 * all rules that run, and who withdraws it why. Refuses `rule-not-confirmed`, `rule-stays-by-law`, `reason-missing`, and
 * `no-rule-left` when client files would have no term any more (facts 0.4).
 */
export const decideWithdraw = (
  rule: RunningRule | undefined,
  running: readonly RunningRule[],
  { lastVersion, ...choice }: { readonly lastVersion: number; readonly reason: string; readonly by: string },
  today: Day,
): ConfirmedRule => {
  if (!rule) return refuse('rule-not-confirmed');
  if (!isWithdrawable(rule)) return refuse('rule-stays-by-law');
  if (choice.reason.trim() === '') return refuse('reason-missing');
  assertKeepsFileTerm(
    running,
    running.filter(({ code }) => code !== rule.code),
  );
  return {
    code: rule.code,
    period: rule.period,
    action: rule.action,
    reason: choice.reason.trim(),
    confirmedBy: choice.by,
    confirmedOn: today,
    version: lastVersion + 1,
  };
};
