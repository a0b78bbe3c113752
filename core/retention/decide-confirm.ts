import type { Day } from '../kernel/day.ts';
import { type Period, addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';
import { lawfulAtOnce } from './at-once.ts';
import type { ConfirmedRule, Preset } from './rule.ts';

/** Longest terms that make sense where an organisation chooses itself (facts 1.1, CLIENT_FILE and MELDCODE_FILE). */
const caps: Readonly<Record<string, Period>> = { CLIENT_FILE: period('P5Y') };

const longer = (a: Period, b: Period, from: Day): boolean => addPeriod(from, a) > addPeriod(from, b);

/**
 * Decides whether a manager may confirm a rule with this term and reason, and gives the new version of it. Refuses:
 * `rule-unknown`, `period-fixed-by-law` (the law leaves no choice), `reason-missing` (AVG art. 5(2): a term without a written reason proves nothing), `period-under-law`
 * (a MIN or FIX term is no shorter than the law says), `period-too-long` (over the cap where no source gives a term).
 */
export const decideConfirm = (
  preset: Preset | undefined,
  current: ConfirmedRule | undefined,
  choice: { readonly period: Period; readonly reason: string; readonly by: string },
  today: Day,
): ConfirmedRule => {
  if (!preset) return refuse('rule-unknown');
  if (lawfulAtOnce.includes(preset.code)) return refuse('period-fixed-by-law');
  if (choice.reason.trim() === '') return refuse('reason-missing');
  if (preset.bound !== 'MAX' && preset.period && longer(preset.period, choice.period, today))
    return refuse('period-under-law');
  const cap = caps[preset.code];
  if (cap && longer(choice.period, cap, today)) return refuse('period-too-long');
  return {
    code: preset.code,
    period: choice.period,
    reason: choice.reason.trim(),
    confirmedBy: choice.by,
    confirmedOn: today,
    version: (current?.version ?? 0) + 1,
  };
};
