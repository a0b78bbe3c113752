import { presets } from '../../../core/retention/presets.ts';

const isOfFiles = (ruleCode: string): boolean =>
  presets.find(({ code }) => code === ruleCode)?.category === 'client-file';

/**
 * What the lines of some rules are called: files, or parts of files when something else is among them, such as proofs
 * of consent. For the `context` of a text.
 */
export const nounOf = (rules: readonly { readonly ruleCode: string }[]): { readonly context?: 'parts' } =>
  rules.every(({ ruleCode }) => isOfFiles(ruleCode)) ? {} : { context: 'parts' };
