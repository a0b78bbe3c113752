import type { ErasureEffect, Staying } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';

/** Under which rule a kind of data would stand if erasure were granted today. */
export type WouldStand = Staying & { readonly bound: 'MAX' | 'MIN' | 'FIX' };

/** What is the file itself of a person: it stays only while a law demands that. */
const files: readonly Staying['category'][] = ['client-file', 'volunteer-file'];

/**
 * What keeps data though the person wants them gone: for the file itself only a term that a law demands (art.
 * 17(3)(b)), for a proof of consent, a complaint and the log of requests their own term (art. 17(3)(e), 5(2)). Takes the
 * rules as they would govern.
 */
export const staysAfterErasure = (stands: readonly WouldStand[], today: Day): readonly Staying[] =>
  stands
    .filter(
      ({ category, bound, untilOn }) =>
        untilOn !== null && untilOn > today && (!files.includes(category) || bound !== 'MAX'),
    )
    .map(({ category, ruleCode, source, untilOn }) => ({ category, ruleCode, source, untilOn }));

/** Until when a law keeps the file itself; null when it may go at once. */
export const fileKeptUntil = (stays: readonly Staying[]): Day | null =>
  stays.find(({ category }) => files.includes(category))?.untilOn ?? null;

/** The decision that the facts propose: in part while a law or a proof keeps something, with the ground for that. */
export const proposedDecision = (stays: readonly Staying[]): Pick<ErasureEffect, 'outcome' | 'grounds'> => {
  const keeps = (...kinds: readonly Staying['category'][]): boolean =>
    stays.some(({ category }) => kinds.includes(category));
  const grounds = [
    ...(keeps(...files, 'payment', 'payroll-declaration') ? (['legal-term'] as const) : []),
    ...(keeps('consent-proof', 'complaint') ? (['legal-claim'] as const) : []),
  ];
  return { outcome: grounds.length > 0 ? 'partly' : 'granted', grounds };
};
