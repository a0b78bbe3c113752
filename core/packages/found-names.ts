import type { FoundName } from '../contract/packages.ts';
import { timesIn } from './mask-names.ts';

/**
 * The names of others in the texts of a package, each with how often it stands there, most often first: those that were
 * recognised, and those that are known because they speak for the person or work for the organisation.
 */
export const foundNames = (
  texts: readonly string[],
  recognised: readonly string[],
  known: readonly string[],
): FoundName[] =>
  [...new Set([...recognised, ...known].map((name) => name.trim()))]
    .filter((name) => name.length > 1)
    .map((name) => ({ name, times: timesIn(texts, name) }))
    .filter(({ times }) => times > 0)
    .toSorted((one, other) => other.times - one.times);
