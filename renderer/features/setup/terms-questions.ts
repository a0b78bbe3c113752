import type { Rule } from '../../../core/contract/retention.ts';
import { lawfulAtOnce } from '../../../core/retention/at-once.ts';

/** One thing to decide: a rule, or a choice between two rules for the same data. */
export type Question = { readonly id: string; readonly rules: readonly Rule[] };

/**
 * What the first run asks about retention: only rules for data that the app holds. Client files come first, as a
 * choice, because no source fixes their term (facts 0.4); the law's own terms follow for a care provider. Rules that leave no choice are not asked.
 */
export const questionsOf = (rules: readonly Rule[]): readonly Question[] => {
  const held = rules.filter(({ holdsData, code }) => holdsData && !lawfulAtOnce.includes(code));
  const isChoice = (rule: Rule): boolean => rule.category === 'client-file' && !rule.isForCareProviders;
  const careFirst = held
    .filter((rule) => !isChoice(rule))
    .toSorted((a, b) => Number(b.isForCareProviders) - Number(a.isForCareProviders));
  return [
    { id: 'client-file', rules: held.filter(isChoice) },
    ...careFirst.map((rule) => ({ id: rule.code, rules: [rule] })),
  ];
};

/** The rule of a question that runs, if any was confirmed. */
export const confirmedOf = ({ rules }: Question): Rule | undefined =>
  rules.find(({ state }) => state === 'confirmed');
