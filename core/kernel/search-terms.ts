import { nationalDigits } from './contact.ts';
import { fold, foldedWords } from './fold.ts';
import { fullFamilyName, type PersonName } from './names.ts';
import { soundKeys } from './sound-key.ts';

/** Words that belong to the word after them, so that `van den berg` and `el khattabi` are searched for as one. */
export const particles: ReadonlySet<string> = new Set(
  'van von de den der het ter ten vd la el al ait ben ould abd abdel abdul abdoel'.split(' '),
);

/** Groups particles with the word that follows; particles at the end stay one group. */
const units = (words: readonly string[]): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>((groups, word) => {
    const last = groups.at(-1);
    const isOpen = last !== undefined && particles.has(last.at(-1) ?? '');
    return isOpen ? [...groups.slice(0, -1), [...last, word]] : [...groups, [word]];
  }, []);

const sounds = (word: string): readonly string[] => soundKeys(word).map((key) => `~${key}`);

const wordsOfName = (text: string): readonly string[] =>
  foldedWords(text.replace(/(?<!\p{L})([dl])['’](?=\p{L})/giu, '$1-'));

const nameTerms = (text: string): readonly string[] => {
  const words = wordsOfName(text);
  const runs = words.map((_, at) => words.slice(at).join(''));
  const short = words.flatMap((word, at) =>
    word === 'van' && /^(?:de|den|der)$/.test(words[at + 1] ?? '')
      ? [`vd${words.slice(at + 2).join('')}`]
      : [],
  );
  const single = words.filter((word) => !particles.has(word));
  const joined = units(words).map((unit) => unit.join(''));
  return [...runs, ...short, ...[...single, ...joined].flatMap(sounds)];
};

const emailTerms = (email: string): readonly string[] => {
  const whole = fold(email);
  return whole === '' ? [] : [whole, ...foldedWords(whole.split('@')[0] ?? '')];
};

/**
 * The terms under which a person is found; a store keeps each as a row. Plain terms are found by prefix: from every
 * word of the name to its end, written as one word (`vandenberg`, `denberg`, `berg`, so joined spellings are found
 * too), `vd` for `van de(n|r)`, phone numbers as digits in national form, the e-mail address and the words before
 * its @. Terms that start with `~` are sound keys and are found by equality.
 */
export const searchTerms = (
  name: PersonName,
  phones: readonly string[],
  emails: readonly string[],
): readonly string[] => {
  const terms = [
    ...nameTerms(`${name.givenName || name.initials} ${fullFamilyName(name)}`),
    ...nameTerms(name.alias),
    ...phones.map(nationalDigits).filter((digits) => digits.length >= 3),
    ...emails.flatMap(emailTerms),
  ];
  return [...new Set(terms)];
};

/** One thing that was typed: a term fits when it starts with `prefix` or equals one of `sounds`. */
export type QueryTerm = { readonly prefix: string; readonly sounds: readonly string[] };

/**
 * The parts of a typed query; a person is found when every part fits one of her terms. A telephone number may be
 * typed with spaces, dashes and +31. At most eight parts count. An empty query gives none: everyone fits.
 */
export const queryTerms = (query: string): readonly QueryTerm[] => {
  const plain = (prefix: string): QueryTerm => ({ prefix, sounds: [] });
  const emails = query.match(/\S+@\S*/gu) ?? [];
  const rest = query.replace(/\S+@\S*/gu, ' ');
  const phone = /(?<![\p{L}\d])(?:\+|\(\+?)?\d(?:[\s()./-]*\d){2,}(?![\p{L}\d])/gu;
  const phones = rest.match(phone) ?? [];
  const words = rest
    .replace(phone, ' ')
    .split(',')
    .flatMap((part) => units(foldedWords(part)))
    .map((unit) => unit.join(''));
  return [
    ...emails.map((email) => plain(fold(email))),
    ...phones.map((digits) => plain(nationalDigits(digits))),
    ...words.map((word) => ({ prefix: word, sounds: sounds(word) })),
  ].slice(0, 8);
};
