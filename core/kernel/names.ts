import { foldedWords } from './fold.ts';

/** The parts of a name as they are kept; each part may be empty. */
type NameParts = {
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
};

/** The name of a client. `alias` is the only name of who has no other. */
export type PersonName = NameParts & { readonly alias: string };

/** A name to be shown or sorted: of a client, or of somebody who works here and has no alias. */
export type ShownName = NameParts & Partial<Pick<PersonName, 'alias'>>;

/** A name without any part, to build others from. */
export const noName: PersonName = { givenName: '', initials: '', prefix: '', familyName: '', alias: '' };

/** Prefix and family name as they are written: `van den Berg`, but `d'Ancona` without a space. */
export const fullFamilyName = (name: Pick<PersonName, 'prefix' | 'familyName'>): string =>
  /['’]$/.test(name.prefix) ? `${name.prefix}${name.familyName}` : `${name.prefix} ${name.familyName}`.trim();

/** The initials of given names: `Jean-Pierre` gives `J.P.`, `IJsbrand` gives `IJ.` (one letter in Dutch). */
export const initialsOf = (givenName: string): string =>
  givenName
    .split(/[\s.-]+/u)
    .map((part) => (/^(?:IJ|Ĳ)/.test(part) ? 'IJ' : (/^./u.exec(part)?.[0] ?? '').toUpperCase()))
    .filter((letter) => /^\p{L}+$/u.test(letter))
    .map((letter) => `${letter}.`)
    .join('');

/** The name in a sentence: `Jan van den Berg`, `J. Bakker`, or the alias. */
export const displayName = (name: ShownName): string =>
  `${name.givenName || name.initials} ${fullFamilyName(name)}`.trim() || (name.alias ?? '');

/**
 * The name in a list, under its kernel as Dutch lists have it: `Berg, J. van den`, `Hart, B. 't`. Who has no
 * family name stands there as the given name or alias.
 */
export const listName = (name: ShownName): string => {
  if (name.familyName === '') return displayName(name);
  const after = [name.initials || initialsOf(name.givenName), name.prefix].filter((part) => part !== '');
  return after.length > 0 ? `${name.familyName}, ${after.join(' ')}` : name.familyName;
};

/** Lower than a space, so that `Berg` comes before `Berg Jansen` whatever follows. */
const between = '\u001f';

/**
 * The key that puts names in Dutch order when keys are compared as plain text: kernel, then given name or initials,
 * then prefix, all folded (facts: Taaladvies; `ĳ` and `IJ` sort as i + j). Equal keys are possible.
 */
export const sortKey = (name: ShownName): string => {
  const given = name.givenName || name.initials;
  const parts =
    name.familyName === ''
      ? [given || (name.alias ?? ''), '', name.prefix]
      : [name.familyName, given, name.prefix];
  return parts.map((part) => foldedWords(part).join(' ')).join(between);
};
