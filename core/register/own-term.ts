import type { RegisterActivity } from '../contract/register.ts';

/**
 * Whether data of an activity have a term to run. Rules that remove at once (no time at all) govern only what lost its
 * ground: they are no term of the rest.
 */
export const hasOwnTerm = ({ terms }: Pick<RegisterActivity, 'terms'>): boolean =>
  terms.some(({ period }) => period !== 'P0D');
