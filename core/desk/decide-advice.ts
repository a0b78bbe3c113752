import type { Role } from '../contract/roles.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * Decides whether the FG can be asked. Takes the roles of everybody who is here, and whether a question waits already.
 * Refuses `no-fg`, `asked-already`.
 */
export const assertAskable = (
  roles: readonly (readonly Role[])[],
  question: { readonly at: string } | undefined,
): void => {
  if (!roles.some((own) => own.includes('fg'))) refuse('no-fg');
  if (question) refuse('asked-already');
};

/** An advice is answered once, so that what was said of it stays said (art. 5(2) AVG). Refuses `answered-already`. */
export const assertUnanswered = ({ answeredAt }: { readonly answeredAt: string | null }): void => {
  if (answeredAt !== null) refuse('answered-already');
};
