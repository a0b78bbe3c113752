import { FileOutcome } from '../contract/clients.ts';
import { findBsn } from '../kernel/bsn.ts';
import { readEmail, readPhone, readPostcode, splitAddress } from '../kernel/contact.ts';
import { isFormula, plainCell } from '../kernel/csv-cell.ts';
import type { Day } from '../kernel/day.ts';
import { foldedWords } from '../kernel/fold.ts';
import type { PersonName } from '../kernel/names.ts';
import { nameOf, splitFullName } from '../kernel/split-name.ts';
import { fileOutcomeWords } from '../kernel/words.ts';
import type { DayZero } from './excel-day.ts';
import type {
  CellRemark,
  FindingCode,
  ImportField,
  Mapping,
  ProposedClient,
  RowFinding,
} from './import-row.ts';
import { readDays } from './read-days.ts';

/** The list that a row belongs to, and the civil day in Amsterdam on which it is read. */
export type ListContext = {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly today: Day;
  /** From which day the numbers of a spreadsheet count; 1900 unless it says otherwise. */
  readonly dayZero?: DayZero;
};

/** The longest cell of each field; what a person types in the window has the same limits. */
const limits: Readonly<Record<ImportField, number>> = {
  ignore: Number.POSITIVE_INFINITY,
  number: 80,
  givenName: 80,
  prefix: 20,
  familyName: 80,
  fullName: 80,
  birthDate: 80,
  address: 100,
  houseNumber: 20,
  postcode: 12,
  city: 80,
  phone: 120,
  email: 120,
  openedOn: 80,
  lastContactOn: 80,
  closedOn: 80,
  outcome: 80,
  consentRemark: 300,
  remarks: 10_000,
  fileId: 40,
};

/** Controls that a list of people never holds; a NUL means that the file is no text. */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const mayStartAnyhow: ReadonlySet<ImportField> = new Set<ImportField>([
  'ignore',
  'phone',
  'number',
  'fileId',
]);

type Cell = { readonly column: number; readonly field: ImportField; readonly text: string };

/** What people type where they know nothing; about consent even `geen` says something. */
const isNothing = ({ field, text }: Cell): boolean =>
  field !== 'consentRemark' && /^(?:[-?.]+|n\.?v\.?t\.?|geen|onbekend|none|unknown|n\/a)$/i.test(text);

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const cellsOf = (row: readonly string[], mapping: Mapping): readonly Cell[] =>
  mapping.map((field, column) => ({ column, field, text: plainCell((row[column] ?? '').trim()) }));

const shapeFindings = (
  row: readonly string[],
  cells: readonly Cell[],
  width: number,
): readonly RowFinding[] => {
  const shape = cells.flatMap(({ field, text }): readonly RowFinding[] => {
    if (control.test(text)) return [{ code: 'control-character', field }];
    if (text.length > limits[field]) return [{ code: 'cell-too-long', field }];
    if (field !== 'ignore' && text.includes('\ufffd')) return [{ code: 'letters-lost', field }];
    return isFormula(text) && !mayStartAnyhow.has(field) ? [{ code: 'formula', field }] : [];
  });
  const hasMore = row.slice(width).some((cell) => cell.trim() !== '');
  return hasMore ? [...shape, { code: 'extra-cells', field: null }] : shape;
};

const bsnFinding = ({ field, text }: Cell): readonly RowFinding[] => {
  const hits = findBsn(text);
  if (hits.length === 0) return [];
  return [
    { code: hits.some((hit) => hit.certainty === 'certain') ? 'bsn-with-keyword' : 'bsn-possible', field },
  ];
};

const readName = (first: (field: ImportField) => string): PersonName => {
  const [given, prefix, family, full] = [
    first('givenName'),
    first('prefix'),
    first('familyName'),
    first('fullName'),
  ];
  return given === '' && family === '' ? splitFullName(full) : nameOf(given, prefix, family || full);
};

/** Several numbers may stand in one cell, with a comma, a slash or a word between them. */
const readPhones = (text: string): { readonly phones: readonly string[]; readonly isOdd: boolean } => {
  const whole = readPhone(text);
  const parts =
    whole === null ? text.split(/[,;/|]| (?:of|en|or|and) /u).filter((part) => part.trim() !== '') : [text];
  const read = parts.map(readPhone);
  return { phones: read.filter((phone) => phone !== null), isOdd: read.includes(null) };
};

const readEmails = (text: string): { readonly emails: readonly string[]; readonly isOdd: boolean } => {
  const whole = readEmail(text);
  const parts = whole === null ? text.split(/[,;\s]+/u).filter((part) => part !== '') : [text];
  const read = parts.map(readEmail);
  return { emails: read.filter((email) => email !== null), isOdd: read.includes(null) };
};

/** The outcome that a cell means, by its words in Dutch or English; null for other words. */
const readOutcome = (text: string): FileOutcome | null => {
  const same = (words: string): boolean => foldedWords(words).join() === foldedWords(text).join();
  return (
    FileOutcome.options.find((it) => same(fileOutcomeWords[it].nl) || same(fileOutcomeWords[it].en)) ?? null
  );
};

/** What a file says of its own cells; of a column that is not taken over nobody need know. */
const remarkFindings = (remarks: readonly CellRemark[], mapping: Mapping): readonly RowFinding[] =>
  remarks.flatMap(({ code, column }) => {
    const field = column === null ? null : (mapping[column] ?? 'ignore');
    return field === 'ignore' ? [] : [{ code, field }];
  });

/** By what a row of a list can be known again: its number there, and the number that our own lists give. */
export type RowIdentity = { readonly number: string; readonly fileId: string };

/** A row as it was read: the client that it would become, and everything that a person must know about it. */
export type RowReading = {
  readonly client: ProposedClient;
  readonly identity: RowIdentity;
  readonly findings: readonly RowFinding[];
};

/**
 * Reads one row of a list. Formulas and markup stay plain text. What cannot be read as a birth date, telephone
 * number or e-mail address is kept in the note under the list's own heading, so that nothing is lost; an odd
 * postcode stays as given, because people may live abroad. Digits that pass for a BSN are looked for in every cell
 * that would be kept as text. Whether a finding keeps the row out is decided by `refuses`.
 */
export const readRow = (
  row: readonly string[],
  { headers, mapping, today, dayZero = 1900 }: ListContext,
  remarks: readonly CellRemark[] = [],
): RowReading => {
  const whole = cellsOf(row, mapping);
  const cells = whole.map((cell) => ({ ...cell, text: cell.text.slice(0, limits[cell.field]) }));
  const all = (field: ImportField): readonly Cell[] =>
    cells.filter((cell) => cell.field === field && cell.text !== '' && !isNothing(cell));
  const first = (field: ImportField): string => line(all(field)[0]?.text ?? '');
  const found: RowFinding[] = [
    ...shapeFindings(row, whole, mapping.length),
    ...remarkFindings(remarks, mapping),
  ];
  const kept: Cell[] = [];
  const note = (code: FindingCode, field: ImportField): void => void found.push({ code, field });
  const keep = (code: FindingCode, cell: Cell | undefined): void => {
    if (cell === undefined) return;
    note(code, cell.field);
    kept.push(cell);
  };

  const name = readName(first);
  if (name.alias !== '') note('alias-only', 'givenName');
  else if (name.familyName === '') note('missing-name', 'familyName');

  const days = readDays(first, today, dayZero);
  found.push(...days.findings);
  if (days.isBirthUnread) kept.push(...all('birthDate').slice(0, 1));
  if (days.isOpenedMoved) kept.push(...all('openedOn').slice(0, 1));

  const phones = all('phone').map((cell) => ({ cell, ...readPhones(line(cell.text)) }));
  for (const { cell, isOdd } of phones) if (isOdd) keep('phone-odd', cell);
  const emails = all('email').map((cell) => ({ cell, ...readEmails(line(cell.text)) }));
  for (const { cell, isOdd } of emails) if (isOdd) keep('email-odd', cell);
  const postcode = readPostcode(first('postcode'));
  if (postcode === null && first('postcode') !== '') note('postcode-odd', 'postcode');

  const outcome = days.closedOn === null ? null : readOutcome(first('outcome'));
  if (outcome === null) keep('outcome-odd', all('outcome')[0]);

  const written = all('remarks').map((cell) => cell.text.replace(/\r\n?/g, '\n'));
  const texts: readonly ImportField[] = [
    'givenName',
    'prefix',
    'familyName',
    'fullName',
    'address',
    'houseNumber',
    'city',
    'postcode',
    'consentRemark',
    'remarks',
  ];
  const scanned = cells.filter((cell) => texts.includes(cell.field) || kept.includes(cell));
  found.push(...scanned.flatMap(bsnFinding));

  const client: ProposedClient = {
    ...name,
    birthOn: days.birthOn,
    ...splitAddress(`${first('address')} ${first('houseNumber')}`),
    postcode: postcode ?? first('postcode'),
    city: first('city'),
    phones: [...new Set(phones.flatMap((cell) => cell.phones))],
    emails: [...new Set(emails.flatMap((cell) => cell.emails))],
    openedOn: days.openedOn,
    lastContactOn: days.lastContactOn,
    closedOn: days.closedOn,
    outcome,
    note: [...written, ...kept.map((cell) => `${line(headers[cell.column] ?? '')}: ${line(cell.text)}`)].join(
      '\n',
    ),
    consentRemark: first('consentRemark'),
  };
  return { client, identity: { number: first('number'), fileId: first('fileId') }, findings: found };
};
