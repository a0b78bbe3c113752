import type { Category, Trigger } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';

/** MAX: gone by the end of the term. MIN: the law forbids earlier removal. FIX: both. */
export type Bound = 'MAX' | 'MIN' | 'FIX';

/** A row of the rule table (facts 1.1) as it ships: nothing runs until a manager confirms it with a reason. */
export type Preset = {
  readonly code: string;
  /** The kind of data it governs; a name outside `Category` is a kind that the app does not hold yet. */
  readonly category: Category | 'audit-log' | 'purge-log' | 'not-held-yet';
  readonly trigger: Trigger;
  /** The term of the source; null where none is given and the organisation must choose. */
  readonly period: Period | null;
  /** What is proposed where the source gives no term. */
  readonly suggested: Period | null;
  readonly bound: Bound;
  readonly norm: 'LAW' | 'GUIDANCE' | 'ORG';
  readonly source: string;
  readonly isForCareProviders: boolean;
};

/** A rule that a manager confirmed: who, when, why, and which version of it runs. */
export type ConfirmedRule = {
  readonly code: string;
  readonly period: Period;
  readonly reason: string;
  readonly confirmedBy: string;
  readonly confirmedOn: Day;
  readonly version: number;
};

/** A preset that runs, with the term that was confirmed for it. */
export type RunningRule = Preset & ConfirmedRule;

/** The rules that run: confirmed presets, in the order of the table. Unknown codes are a mistake of ours. */
export const runningRules = (
  presets: readonly Preset[],
  confirmed: readonly ConfirmedRule[],
): readonly RunningRule[] =>
  presets.flatMap((preset) => {
    const rule = confirmed.find(({ code }) => code === preset.code);
    return rule ? [{ ...preset, ...rule }] : [];
  });
