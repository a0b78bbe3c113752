import { fieldWords } from '../../core/imports/finding-words.ts';
import type { ImportField } from '../../core/imports/import-row.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Language } from '../../core/kernel/words.ts';
import { type CardProperty, cardsIn } from './card-lines.ts';
import { type List, mostRows, plainList } from './list.ts';

/** The fields that cards fill, in the order of their columns. */
const fields = [
  'number',
  'givenName',
  'familyName',
  'fullName',
  'birthDate',
  'phone',
  'email',
  'address',
  'postcode',
  'city',
  'remarks',
] as const satisfies readonly ImportField[];

type CardRow = Readonly<Record<(typeof fields)[number], string>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const unescape = (text: string): string =>
  text.replace(/\\([\\;,nN:])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** The parts of a structured value, between semicolons that are not escaped. */
const partsOf = (value: string): readonly string[] =>
  (`;${value}`.match(/;(?:\\.|[^;\\]|\\$)*/gsu) ?? []).map((part) => unescape(part.slice(1)).trim());

/** How much a person prefers one of several: 1 is most, and what says nothing comes last. */
const preference = ({ parameters }: CardProperty): number => {
  const level = parameters.map((part) => /^PREF=(\d{1,3})$/.exec(part)?.[1]).find((it) => it !== undefined);
  if (level !== undefined) return Number(level);
  return parameters.some((part) => part === 'PREF' || /^TYPE=(?:.*[,"])?PREF(?:[",]|$)/.test(part)) ? 1 : 101;
};

/** A birth day as list readers know it. A year that is left open stays open: nobody guesses it. */
const birthOf = (property: CardProperty | undefined): string => {
  const value = unescape(property?.value ?? '').trim();
  const [, year = '', month = '', dayOfMonth = ''] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(value) ?? [];
  const isOpen = year === '1604' || property?.parameters.some((part) => part.includes('OMIT-YEAR'));
  if (year === '') return value;
  return isOpen ? `--${month}${dayOfMonth}` : `${year}-${month}-${dayOfMonth}`;
};

const bare = (value: string): string =>
  unescape(value)
    .trim()
    .replace(/^(?:tel|mailto|sms):/i, '')
    .replace(/;ext=.*$/i, '');

const rowOf = (card: readonly CardProperty[]): CardRow => {
  const all = (name: string): readonly CardProperty[] =>
    card
      .filter((property) => property.name === name && property.value.trim() !== '')
      .toSorted((one, other) => preference(one) - preference(other));
  const list = (name: string): string => [...new Set(all(name).map(({ value }) => bare(value)))].join(', ');
  const [family = '', given = '', additional = ''] = partsOf(all('N')[0]?.value ?? '');
  const [, extended = '', street = '', city = '', , postcode = ''] = partsOf(all('ADR')[0]?.value ?? '');
  const hasName = family !== '' || given !== '';
  return {
    number: unescape(all('UID')[0]?.value ?? '')
      .trim()
      .slice(0, 80),
    givenName: `${given} ${additional}`.trim(),
    familyName: family,
    fullName: hasName ? '' : unescape(all('FN')[0]?.value ?? '').trim(),
    birthDate: birthOf(all('BDAY')[0]),
    phone: list('TEL'),
    email: list('EMAIL'),
    address: `${street} ${extended}`.trim(),
    postcode,
    city,
    remarks: all('NOTE')
      .map(({ value }) => unescape(value).trim())
      .join('\n'),
  };
};

/**
 * Reads a file of vCards (2.1, 3.0 and 4.0, as programs write them) as a list with a row for each card. Only what a
 * client file has a place for is read. Columns that no card fills are not there. Refuses `too-many-rows`.
 */
export const readCards = (bytes: Uint8Array, lang: Language): List => {
  const cards = cardsIn(bytes);
  if (cards.length > mostRows) refuse('too-many-rows', { most: mostRows });
  const rows = cards.map(rowOf);
  const filled = fields.filter((field) => rows.some((row) => row[field] !== ''));
  if (filled.length === 0) refuse('file-empty');
  return {
    ...plainList,
    kind: 'vcard',
    headers: filled.map((field) => capital(fieldWords(field, lang))),
    rows: rows.map((row) => filled.map((field) => row[field])),
    firstLine: 1,
    delimiter: null,
    encoding: null,
    mapping: [...filled],
  };
};
