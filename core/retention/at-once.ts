import { refuse } from '../kernel/refusal.ts';

type RuleFacts = { readonly code: string; readonly category: string };

/**
 * The codes of the rules that leave nothing to choose: what lost its only ground, or what a person had erased, goes at
 * once (art. 17(1)). They run from the first day, without anyone's confirmation, and are no term that a file runs under.
 */
export const lawfulAtOnce: readonly string[] = ['WITHDRAWN_FILE', 'WITHDRAWN_PART', 'ERASURE'];

/** Whether a term for client files is among the rules that run: without one, files would stay for ever (facts 0.4). */
export const hasFileTerm = (rules: readonly RuleFacts[]): boolean =>
  rules.some(({ code, category }) => category === 'client-file' && !lawfulAtOnce.includes(code));

/** Refuses `no-rule-left` when client files had a term, and would have none any more with the rules that are left. */
export const assertKeepsFileTerm = (running: readonly RuleFacts[], left: readonly RuleFacts[]): void => {
  if (hasFileTerm(running) && !hasFileTerm(left)) refuse('no-rule-left');
};
