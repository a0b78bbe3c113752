import { noName, type PersonName } from './names.ts';

/** Dutch prefixes, with or without a capital: `van`, `van de`, `op den`, `in 't`, `ter` ... */
const dutch = String.raw`(?:(?:van|op|in|uit|aan|over|onder|bij|voor)\s+(?:den|der|de|het|['’]t)|van|den|der|de|ter|ten|te|['’]t)`;

/** Prefixes of other languages: only without a capital. `El Khattabi` and `Ait Ben Hassi` keep theirs as part of the kernel. */
const foreign = String.raw`(?:de\s+(?:la|las|los)|von|el|al|ait|ben|ould|da|di|la|le|du|dos|do)`;

const leading = new RegExp(
  String.raw`^(?<prefix>(?:${foreign}(?:\s+(?:el|al|ait|ben|ould)){0,2}|(?i:${dutch}))(?=\s)|d['’](?=\p{L}))\s*(?<kernel>\S.*)$`,
  'u',
);

const isInitials = (text: string): boolean => /^(?:\p{Lu}\p{Ll}?\.\s?){1,6}$/u.test(text);

/**
 * Splits a family name into prefix and kernel: `van den Berg` gives `van den` + `Berg`, `d'Ancona` gives `d'` +
 * `Ancona`, `El Khattabi` stays whole. What is typed is kept, capitals and apostrophes included. This is a proposal:
 * show it before it is stored (facts section 11).
 */
export const splitFamilyName = (text: string): Pick<PersonName, 'prefix' | 'familyName'> => {
  const tidy = text.trim().replace(/\s+/gu, ' ');
  const parts = leading.exec(tidy)?.groups;
  return { prefix: parts?.['prefix'] ?? '', familyName: parts?.['kernel'] ?? tidy };
};

/**
 * Makes a name of what a list has for given name and family name. Given names that are only letters with points are
 * initials; without a family name they are an alias.
 */
export const nameOf = (given: string, prefix: string, family: string): PersonName => {
  const first = given.trim().replace(/\s+/gu, ' ');
  const last =
    prefix.trim() === '' ? splitFamilyName(family) : { prefix: prefix.trim(), familyName: family.trim() };
  if (last.familyName === '') return { ...noName, alias: first };
  return isInitials(first)
    ? { ...noName, ...last, initials: first }
    : { ...noName, ...last, givenName: first };
};

/** Where the family name starts in the words of a full name: at the first prefix, else at the last word. */
const familyStart = (words: readonly string[]): number => {
  const isStart = (at: number): boolean => {
    const rest = words.slice(at).join(' ');
    return (
      splitFamilyName(rest).prefix !== '' ||
      (at > 0 && at < words.length - 1 && /^(?:El|Al|Ait|Ben|Ould) /.test(rest))
    );
  };
  const found = words.findIndex((_, at) => isStart(at));
  return found >= 0 ? found : Math.max(words.length - 1, 0);
};

/**
 * Splits a full name, in either order: `Jan van den Berg`, `Berg, J. van den` or `van den Berg, Jan`. One word alone
 * is an alias. Where no prefix shows the border the last word is the family name. A proposal: show it first.
 */
export const splitFullName = (text: string): PersonName => {
  const [before = '', after = ''] = text.split(/,(.*)/su);
  if (after.trim() !== '') {
    const words = after.trim().split(/\s+/u);
    const start = words.findIndex(
      (_, at) => splitFamilyName(`${words.slice(at).join(' ')} X`).familyName === 'X',
    );
    const given = start < 0 ? words : words.slice(0, start);
    return nameOf(given.join(' '), start < 0 ? '' : words.slice(start).join(' '), before);
  }
  const words = before.trim().split(/\s+/u);
  const start = familyStart(words);
  return words.length === 1
    ? nameOf(before, '', '')
    : nameOf(words.slice(0, start).join(' '), '', words.slice(start).join(' '));
};
