import type { Period } from '../../core/kernel/period.ts';
import { presets } from '../../core/retention/presets.ts';
import { listConfirmedRules } from '../../db/repositories/rules.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** The term under a rule, where it comes from, and whether somebody confirmed it: until then it is the source's own. */
export type RuleTerm = { readonly period: Period; readonly source: string; readonly isConfirmed: boolean };

/** Gives a function that finds the term of a rule by its code. Throws for a code that no preset has, or without a term. */
export const termsIn = (db: ReadableDb): ((code: string) => RuleTerm) => {
  const confirmed = listConfirmedRules(db);
  return (code) => {
    const preset = presets.find((it) => it.code === code);
    const rule = confirmed.find((it) => it.code === code);
    const period = rule?.period ?? preset?.period ?? preset?.suggested;
    if (!preset || !period) throw new Error('A rule without a term');
    return { period, source: preset.source, isConfirmed: rule !== undefined };
  };
};
