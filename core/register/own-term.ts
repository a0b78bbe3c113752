import type { RegisterActivity } from '../contract/register.ts';

/**
 * Whether data of an activity have a term to run. Rules that remove at once (no time at all) govern only what lost its
 * ground, and rules for parts of a file only those: they are no term of the rest.
 */
export const hasOwnTerm = (
  activity: Pick<RegisterActivity, 'terms' | 'category'> & Partial<Pick<RegisterActivity, 'ruleCodes'>>,
): boolean =>
  activity.terms.some(
    ({ category, period, ruleCode }) =>
      period !== 'P0D' &&
      (category === activity.category || (activity.ruleCodes?.includes(ruleCode) ?? false)),
  );
