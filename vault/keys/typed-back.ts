import { refuse } from '../../core/kernel/refusal.ts';
import { readTypedCode, recoveryCodeText, recoveryShareText } from './recovery-code.ts';

/** A code as it is printed, however it was typed. Refuses `recovery-code-mistyped`. */
const printed = (typed: string): string => {
  const code = readTypedCode(typed);
  return 'share' in code ? recoveryShareText(code) : recoveryCodeText(code);
};

/**
 * Makes sure that every printed code was typed back once: paper that nobody can read opens nothing. Refuses
 * `recovery-code-mistyped`, and `recovery-codes-not-typed-back` when one is missing, twice there or another one.
 */
export const expectTypedBack = (codes: readonly string[], typedBack: readonly string[]): void => {
  const typed = typedBack.map(printed);
  if (typed.length !== codes.length || !codes.every((code) => typed.includes(code)))
    refuse('recovery-codes-not-typed-back');
};
