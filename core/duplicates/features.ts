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

/** Remembers what was worked out for a text: among many people few names are new. */
const remembering = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    known.set(text, made);
    return made;
  };
};

const withoutParticles = (words: readonly string[]): readonly string[] => {
  const kernel = words.filter((word) => !particles.has(word));
  return kernel.length > 0 ? kernel : words;
};

/**
 * Gives a function that makes a candidate ready to be compared, so that each name is folded once and not for every pair;
 * it remembers the names of the candidates that it is given.
 */
export const featuresMaker = (): ((candidate: Candidate) => Features) => {
  const wordsOf = remembering(foldedWords);
  const familyOf = remembering((text) => withoutParticles(wordsOf(text)));
  // Two words that are the same have the same keys; a word without keys (two letters, another script) is its own.
  const soundsOfWord = remembering((word) => {
    const keys = soundKeys(word).map((key) => `~${key}`);
    return keys.length > 0 ? keys : [word];
  });
  const soundsOf = (words: readonly string[]): readonly string[] =>
    words.length === 1 ? soundsOfWord(words[0] ?? '') : [...new Set(words.flatMap(soundsOfWord))];
  return (candidate) => {
    const { row, givenName, initials, familyName, alias, birthOn, phones, emails } = candidate;
    const isNamed = familyName !== '';
    const names = wordsOf(givenName);
    const kernel = isNamed ? familyOf(fullFamilyName(candidate)) : names.length > 0 ? names : wordsOf(alias);
    const given = isNamed ? names : [];
    return {
      row,
      kernel,
      given,
      initial: isNamed ? (given[0] ?? wordsOf(initials)[0] ?? '').slice(0, 1) : '',
      kernelSounds: soundsOf(kernel),
      givenSounds: soundsOf(given),
      birthOn,
      phones: phones.filter((digits) => digits.length >= 8),
      emails: emails.map(fold).filter((email) => email !== ''),
    };
  };
};
