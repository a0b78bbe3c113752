import type { Bound, Category, RuleAction, Trigger } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';

/** A row of the rule table (facts 1.1), or what a rule of the organisation's own is about: nothing runs until a manager confirms it with a reason. */
export type Preset = {
  readonly code: string;
  /** What the organisation calls its own rule; null for a rule that ships, which the window names by its code. */
  readonly name: string | null;
  /** The kind of data it governs; a name outside `Category` is a log, or a kind that the app does not hold yet. */
  readonly category: Category | 'audit-log' | 'purge-log' | 'breach-log' | 'not-held-yet';
  readonly trigger: Trigger;
  /** The term of the source; null where none is given and the organisation must choose. */
  readonly period: Period | null;
  /** What is proposed where the source gives no term. */
  readonly suggested: Period | null;
  readonly bound: Bound;
  readonly norm: 'LAW' | 'GUIDANCE' | 'ORG';
  readonly source: string;
  /** What happens at the end where nobody chose otherwise. */
  readonly action: RuleAction;
  /** Whether somebody may let data stay longer, with a reason: only under a MAX rule, and not where consent is the way. */
  readonly isExtendable: boolean;
  readonly isForCareProviders: boolean;
};

/** A rule that a manager confirmed: who, when, why, and which version of it runs. */
export type ConfirmedRule = {
  readonly code: string;
  readonly period: Period;
  readonly action: RuleAction;
  readonly reason: string;
  readonly confirmedBy: string;
  readonly confirmedOn: Day;
  readonly version: number;
};

/** A rule that runs, with the term and the action that were confirmed for it. */
export type RunningRule = Preset & ConfirmedRule;

/** The rules that run: what was confirmed, in the order of the table. A rule that may not apply here does not run. */
export const runningRules = (
  presets: readonly Preset[],
  confirmed: readonly ConfirmedRule[],
): readonly RunningRule[] =>
  presets.flatMap((preset) => {
    const rule = confirmed.find(({ code }) => code === preset.code);
    return rule ? [{ ...preset, ...rule }] : [];
  });
