import type { Day } from '../kernel/day.ts';
import { fold, foldedWords } from '../kernel/fold.ts';
import { fullFamilyName, type PersonName } from '../kernel/names.ts';
import { particles } from '../kernel/search-terms.ts';
import { soundKeys } from '../kernel/sound-key.ts';

/** What is compared of one file. `phones` are digits in national form. */
export type Candidate = PersonName & {
  readonly row: number;
  readonly birthOn: Day | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** A candidate in the form in which two are compared. */
export type Features = {
  readonly row: number;
  /** The words of the family name without particles, or of the alias of who has no other name. */
  readonly kernel: readonly string[];
  readonly given: readonly string[];
  /** The first letter of a given name or of the initials; empty when there is neither. */
  readonly initial: string;
  readonly kernelSounds: readonly string[];
  readonly givenSounds: readonly string[];
  readonly birthOn: Day | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

const soundsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word, ...soundKeys(word).map((key) => `~${key}`)])),
];

const withoutParticles = (words: readonly string[]): readonly string[] => {
  const kernel = words.filter((word) => !particles.has(word));
  return kernel.length > 0 ? kernel : words;
};

/** Makes a candidate ready to be compared, so that each name is folded once and not for every pair. */
export const featuresOf = (candidate: Candidate): Features => {
  const { row, givenName, initials, familyName, alias, birthOn, phones, emails } = candidate;
  const family = withoutParticles(foldedWords(fullFamilyName(candidate)));
  const names = foldedWords(givenName);
  const isNamed = familyName !== '';
  const kernel = isNamed ? family : names.length > 0 ? names : foldedWords(alias);
  const given = isNamed ? names : [];
  return {
    row,
    kernel,
    given,
    initial: isNamed ? (given[0] ?? foldedWords(initials)[0] ?? '').slice(0, 1) : '',
    kernelSounds: soundsOf(kernel),
    givenSounds: soundsOf(given),
    birthOn,
    phones: phones.filter((digits) => digits.length >= 8),
    emails: emails.map(fold).filter((email) => email !== ''),
  };
};
