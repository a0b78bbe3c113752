import { fold } from '../kernel/fold.ts';

/** What is said about a new passphrase; the same codes as `vault.judgePassphrase`. */
export type PassphraseVerdict =
  | 'good'
  | 'too-short'
  | 'too-long'
  | 'too-common'
  | 'too-personal'
  | 'too-repetitive';

/** What a passphrase is held against. */
export type PassphraseFacts = {
  /** True for a word that everyone uses: folded letters a-z only, as `foldedLetters` makes them. */
  readonly isCommon: (letters: string) => boolean;
  /** Names that somebody who knows the person would try: the organisation's, the user's label. */
  readonly ownNames: readonly string[];
};

/** NIST 800-63B-4 and OWASP ASVS 5 6.2.1: 15 for a passphrase that stands alone; long ones are welcome. */
export const leastLength = 15;
export const mostLength = 256;

/** What must be left when names, rows of keys and repetition are taken out: less is a pattern and no secret. */
const leastLeft = 8;
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
];
const leastRun = 4;

/** The letters of a text without case, accents and everything else: `Wéé-s 12` gives `wees`. */
export const foldedLetters = (text: string): string => fold(text).replace(/[^a-z]/g, '');

const reversed = (text: string): string => Array.from(text).reverse().join('');

const pieces = (row: string): readonly string[] =>
  Array.from({ length: row.length - leastRun + 1 }, (_, from) => row.slice(from, from + leastRun));

const runs = new Set(rows.flatMap((row) => [...pieces(row), ...pieces(reversed(row))]));

/** Takes out every stretch of four or more neighbours on the keyboard, in the alphabet or in counting. */
const withoutRuns = (text: string): string => {
  const signs = Array.from(text);
  const inRun = signs.map(() => false);
  for (let from = 0; from + leastRun <= signs.length; from += 1)
    if (runs.has(signs.slice(from, from + leastRun).join(''))) inRun.fill(true, from, from + leastRun);
  return signs.filter((_, index) => !inRun[index]).join('');
};

/** `aaaa` gives `a`, `welkomwelkom` gives `welkom`, wherever it stands. */
const withoutRepetition = (text: string): string => {
  const once = text.replace(/(.+?)\1+/gsu, '$1');
  return once === text ? text : withoutRepetition(once);
};

/** `welkomwelkom` gives `welkom`; a word that is not wholly a repetition stays as it is. */
const saidOnce = (word: string): string => word.replace(/^(.+?)\1+$/su, '$1');

/** Every row of words in a name: `De Brug` gives `de`, `debrug` and `brug`. */
const partsOf = (name: string): readonly string[] => {
  const words = fold(name).split(/[^a-z]+/);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, more) => words.slice(from, from + more + 1).join('')),
  );
};

const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .flatMap(partsOf)
    .filter((part) => part.length >= 4)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), text);

/** True when the letters are one common word or two of them in a row. */
const isOneOrTwoWords = (letters: string, isCommon: (letters: string) => boolean): boolean =>
  isCommon(letters) ||
  Array.from(letters, (_, at) => at).some(
    (at) => at > 0 && isCommon(letters.slice(0, at)) && isCommon(letters.slice(at)),
  );

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Judges a new passphrase by its length in code points (after NFKC, 15 to 256), and then by what is left of it.
 * There are no rules of composition, and no expiry (NIST 800-63B-4). At 15 signs a list of known passwords catches
 * nothing; what people do make is one or two common words with a year and a sign, said twice. So, without digits,
 * signs and repeated words, a passphrase must be more than one or two common words; and without the names of the
 * organisation and the person, rows of keys and repetition, at least 8 signs must be left.
 */
export const judgePassphrase = (passphrase: string, facts: PassphraseFacts): PassphraseVerdict => {
  const text = passphrase.normalize('NFKC');
  if (lengthOf(text) < leastLength) return 'too-short';
  if (lengthOf(text) > mostLength) return 'too-long';
  const signs = fold(text).replace(/[\s\p{Pd}_]/gu, '');
  const impersonal = withoutNames(signs, facts.ownNames);
  if (lengthOf(impersonal) < leastLeft) return 'too-personal';
  if (lengthOf(withoutRepetition(withoutRuns(impersonal))) < leastLeft) return 'too-repetitive';
  const words = new Set(
    fold(text)
      .split(/[^\p{L}]+/u)
      .map(saidOnce),
  );
  const letters = withoutNames(foldedLetters([...words].join('')), facts.ownNames);
  return isOneOrTwoWords(saidOnce(letters), facts.isCommon) ? 'too-common' : 'good';
};
