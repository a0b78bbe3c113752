import { type DpiaFacts, FactField } from '../contract/dpia.ts';
import type { LegalBasis, SpecialCategory } from '../contract/lawful.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of the register differs from what an assessment took over, in the order of the register. */
export const changedFacts = (then: DpiaFacts, now: DpiaFacts): FactField[] =>
  FactField.options.filter((field) => !same(then[field], now[field]));

/** What the app knows of an activity beside its own words, for the pre-test. */
export type KnownOfActivity = {
  /** The kind of data in this app; null for what lies outside. */
  readonly category: string | null;
  readonly special: readonly SpecialCategory[];
  readonly legalBasis: LegalBasis | null;
  /** Files in this vault, and those of them with special data (core/guard/meter.ts). */
  readonly files: number;
  readonly filesWithSpecial: number;
  readonly isLargeScale: boolean;
};
