import type { ErasureEffect, Staying } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';

/** Under which rule a kind of data would stand if erasure were granted today. */
export type WouldStand = Staying & { readonly bound: 'MAX' | 'MIN' | 'FIX' };

/**
 * What keeps data though the person wants them gone: for the file itself only a term that a law demands (art.
 * 17(3)(b)), for a proof of consent and the log of requests their own term (art. 17(3)(e), 5(2)). Takes the rules as
 * they would govern.
 */
export const staysAfterErasure = (stands: readonly WouldStand[], today: Day): readonly Staying[] =>
  stands
    .filter(
      ({ category, bound, untilOn }) =>
        untilOn !== null && untilOn > today && (category !== 'client-file' || bound !== 'MAX'),
    )
    .map(({ category, ruleCode, source, untilOn }) => ({ category, ruleCode, source, untilOn }));

/** Until when a law keeps the file itself; null when it may go at once. */
export const fileKeptUntil = (stays: readonly Staying[]): Day | null =>
  stays.find(({ category }) => category === 'client-file')?.untilOn ?? null;

/** The decision that the facts propose: in part while a law or a proof keeps something, with the ground for that. */
export const proposedDecision = (stays: readonly Staying[]): Pick<ErasureEffect, 'outcome' | 'grounds'> => {
  const keeps = (category: Staying['category']): boolean => stays.some((it) => it.category === category);
  const grounds = [
    ...(keeps('client-file') ? (['legal-term'] as const) : []),
    ...(keeps('consent-proof') ? (['legal-claim'] as const) : []),
  ];
  return { outcome: grounds.length > 0 ? 'partly' : 'granted', grounds };
};
