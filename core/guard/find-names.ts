import { fold, foldedWords } from '../kernel/fold.ts';
import { initialsOf } from '../kernel/names.ts';
import { givenNames, notNames } from './words/given-names.ts';

/** A full name in a text, as it was typed, and what may stand there instead. */
export type NameHit = { readonly name: string; readonly initials: string };

const part = "\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)*";
const prefix = "(?:van|von|de|den|der|het|'t|’t|ter|ten|te|op|in|el|al|ait|ben|bin|la|le)";
/** A given name, perhaps a second, perhaps prefixes, and a family name: `Jan van den Berg`, `Fatiha El Khattabi`. */
const fullName = new RegExp(
  `(?<![\\p{L}\\p{N}.])${part}(?:[ \\t]+${part})?(?:[ \\t]+${prefix}){0,3}(?:[ \\t]+${part})+(?![\\p{L}])`,
  'gu',
);

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n"“(])\s*$/u.test(text.slice(0, at));

const isNoName = (word: string): boolean => notNames.has(fold(word));

/** Words in front that begin no name fall away: `Vandaag Karim Bouzid` begins at Karim. */
const cut = (text: string, hit: string, at: number): string | null => {
  const words = hit.split(/[ \t]+/);
  const first = words[0] ?? '';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (
    capitals.length < 2 ||
    capitals.some((word, index) => index > 0 && isNoName(word) && !/^(?:de|den|el)$/iu.test(word))
  )
    return null;
  if (givenNames.has(fold(first))) return hit;
  if (!isNoName(first) && !isSentenceStart(text, at)) return hit;
  const rest = words.slice(1).join(' ');
  return givenNames.has(fold(words[1] ?? '')) && capitals.length > 2 ? rest : null;
};

const initialsFor = (name: string): string =>
  name
    .split(/[ \t]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(initialsOf)
    .join('');

/**
 * Full names of people in a text: a given name with a family name, both with a capital. A name at the beginning of a
 * sentence counts only when it begins with a given name that is known; organisations, places and days do not count.
 * `own` are the names of the client herself, who is no third person; initials (`K. Bouzid`) are no full name.
 */
export const findNames = (text: string, own: readonly string[] = []): readonly NameHit[] => {
  const ownWords = new Set(own.flatMap(foldedWords));
  const names = [...text.matchAll(fullName)].flatMap((hit) => cut(text, hit[0], hit.index) ?? []);
  return [...new Set(names)]
    .filter((name) => !foldedWords(name).every((word) => ownWords.has(word)))
    .map((name) => ({ name, initials: initialsFor(name) }));
};

/** The text with initials wherever a full name stands. A sentence that ended with the name does not get a second dot. */
export const withInitials = (text: string, { name, initials }: NameHit): string =>
  text.replaceAll(`${name}.`, initials).replaceAll(name, initials);
