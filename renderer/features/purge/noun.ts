import { fileOf } from '../../../core/purge/plan.ts';
import { presets } from '../../../core/retention/presets.ts';

const files: ReadonlySet<string> = new Set(Object.values(fileOf));

const isOfFiles = (ruleCode: string): boolean =>
  files.has(presets.find(({ code }) => code === ruleCode)?.category ?? 'client-file');

/**
 * What the lines of some rules are called: files, or parts of files when something else is among them, such as proofs
 * of consent. An own rule is mostly one for files. For the `context` of a text.
 */
export const nounOf = (rules: readonly { readonly ruleCode: string }[]): { readonly context?: 'parts' } =>
  rules.every(({ ruleCode }) => isOfFiles(ruleCode)) ? {} : { context: 'parts' };
