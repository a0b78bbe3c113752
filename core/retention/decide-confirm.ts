import type { RuleAction } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period, period, periodParts } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';
import { lawfulAtOnce } from './at-once.ts';
import { contradicted } from './contradiction.ts';
import { actionsFor } from './own-rule.ts';
import type { ConfirmedRule, Preset, RunningRule } from './rule.ts';

/** The longest term where no source gives one and the organisation chooses itself (facts 1.1: CLIENT_FILE only). */
const caps: Readonly<Record<string, Period>> = { CLIENT_FILE: period('P5Y') };

/** No term is longer: whoever asks for more mistyped, or keeps for ever (art. 5(1)(e)). A design limit, not law. */
export const longestTerm = period('P50Y');

const longer = (a: Period, b: Period, from: Day): boolean => addPeriod(from, a) > addPeriod(from, b);

/** A term of thousands of years runs off the calendar, so years are compared by their number. */
const expectSensible = (term: Period, today: Day): void => {
  const { count, unit } = periodParts(term);
  const isOver = unit === 'years' ? count > periodParts(longestTerm).count : longer(term, longestTerm, today);
  if (isOver) refuse('period-absurd', { most: longestTerm });
};

/** What a manager chose for a rule. Without an action it stays as it is confirmed, or as the table has it. */
export type Choice = {
  readonly period: Period;
  readonly action: RuleAction | null;
  readonly reason: string;
  readonly by: string;
};

/** What is known of a rule: how it runs now, the number of its last version (0 for none), and all rules that run. */
export type Known = {
  readonly current: ConfirmedRule | undefined;
  readonly lastVersion: number;
  readonly running: readonly RunningRule[];
};

/**
 * Decides whether a manager may confirm a rule with this term and reason, and gives the new version of it. Refuses:
 * `rule-unknown`, `period-fixed-by-law` (the law leaves no choice), `reason-missing` (AVG art. 5(2): a term without a
 * written reason proves nothing), `period-zero` (unless the source itself says at once), `period-absurd` (over 50 years),
 * `period-under-law` (a MIN or FIX term is no shorter than the law says), `period-too-long` (over the cap where no
 * source gives a term), `action-not-for-kind`, `rules-contradict` with the code of the rule that it clashes with.
 */
export const decideConfirm = (
  preset: Preset | undefined,
  { current, lastVersion, running }: Known,
  choice: Choice,
  today: Day,
): ConfirmedRule => {
  if (!preset) return refuse('rule-unknown');
  if (lawfulAtOnce.includes(preset.code)) return refuse('period-fixed-by-law');
  if (choice.reason.trim() === '') return refuse('reason-missing');
  const isAtOnce = periodParts(choice.period).count === 0;
  if (isAtOnce && !(preset.period && periodParts(preset.period).count === 0)) return refuse('period-zero');
  expectSensible(choice.period, today);
  if (preset.bound !== 'MAX' && preset.period && longer(preset.period, choice.period, today))
    return refuse('period-under-law');
  const cap = caps[preset.code];
  if (cap && longer(choice.period, cap, today)) return refuse('period-too-long');
  const action = choice.action ?? current?.action ?? preset.action;
  if (!actionsFor(preset.category).includes(action)) return refuse('action-not-for-kind');
  const clash = contradicted({ ...preset, period: choice.period }, running, today);
  if (clash) return refuse('rules-contradict', { with: clash.code });
  return {
    code: preset.code,
    period: choice.period,
    action,
    reason: choice.reason.trim(),
    confirmedBy: choice.by,
    confirmedOn: today,
    version: lastVersion + 1,
  };
};
