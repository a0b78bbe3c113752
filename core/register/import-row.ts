import { SpecialCategory, SpecialException, LegalBasis } from '../contract/lawful.ts';
import { ActivityInput } from '../contract/register.ts';
import type {
  QuestionKind,
  RegisterAnswer,
  RegisterColumn,
  RegisterFinding,
} from '../contract/register-import.ts';
import { findBsn } from '../kernel/bsn.ts';
import { fold } from '../kernel/fold.ts';
import {
  readBases,
  readDpia,
  readExceptions,
  readSpecial,
  readSystems,
  saysNone,
  splitNames,
} from './import-words.ts';

/** Something about a row that a person must know; `column` says where. */
export type RowFinding = { readonly code: RegisterFinding; readonly column: RegisterColumn | null };

/** What one row says, read under the columns that a person chose. */
export type ReadRow = {
  /** Only what the row fills: an empty cell says nothing and replaces nothing. */
  readonly fields: Partial<ActivityInput>;
  readonly processors: readonly string[];
  readonly questions: readonly { readonly kind: QuestionKind; readonly text: string }[];
  readonly findings: readonly RowFinding[];
};

/** What a person said that unknown words mean, by `answerKey`. */
export type Answers = ReadonlyMap<string, RegisterAnswer['means']>;

/** Under which an answer is kept: the same words in other capitals or spaces are the same question. */
export const answerKey = ({ kind, text }: { readonly kind: QuestionKind; readonly text: string }): string =>
  `${kind} ${fold(text)}`;

/** A text of several lines as the register takes it: no other control characters, no half letters. */
const linesOf = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
    .trim();

/** A text of one line; what stood on several is kept apart by semicolons. */
const lineOf = (text: string): string =>
  linesOf(text)
    .replaceAll(/\s*\n\s*/gu, '; ')
    .replaceAll('\t', ' ');

/** One ground that is known, or the question which one it is. */
const basisOf = (text: string, answers: Answers): Pick<ReadRow, 'fields' | 'questions'> => {
  if (saysNone(text)) return { fields: { legalBasis: null }, questions: [] };
  const [basis, ...more] = readBases(text);
  if (basis !== undefined && more.length === 0) return { fields: { legalBasis: basis }, questions: [] };
  const question = { kind: 'legal-basis', text } as const;
  const means = answers.get(answerKey(question));
  const known = LegalBasis.safeParse(means);
  return { fields: { legalBasis: known.data ?? null }, questions: means === undefined ? [question] : [] };
};

const categoriesOf = (
  text: string,
  answers: Answers,
): { readonly categories: readonly SpecialCategory[]; readonly questions: ReadRow['questions'] } => {
  const read = readSpecial(text);
  if (text === '' || saysNone(text) || read.length > 0) return { categories: read, questions: [] };
  const question = { kind: 'special', text } as const;
  const means = answers.get(answerKey(question));
  const known = SpecialCategory.safeParse(means);
  return { categories: known.success ? [known.data] : [], questions: means === undefined ? [question] : [] };
};

/** Special and criminal data with the exception that the row names for them; its words stay beside it. */
const specialOf = (
  special: string,
  exception: string,
  answers: Answers,
): Pick<ReadRow, 'fields' | 'questions'> => {
  if (special === '' && exception === '') return { fields: {}, questions: [] };
  if (saysNone(special) || (special === '' && saysNone(exception)))
    return { fields: { special: [], specialRemark: '' }, questions: [] };
  const kinds =
    special === '' ? { categories: readSpecial(exception), questions: [] } : categoriesOf(special, answers);
  const said = exception === '' || saysNone(exception) ? special : exception;
  const [first, ...more] = readExceptions(said);
  const isClear = first === undefined ? said === special : more.length === 0;
  const question = { kind: 'exception', text: said } as const;
  const means = answers.get(answerKey(question));
  const found = isClear ? (first ?? null) : (SpecialException.safeParse(means).data ?? null);
  const isAsked = !isClear && means === undefined && kinds.categories.length > 0;
  return {
    fields: {
      special: kinds.categories.map((category) => ({ category, exception: found })),
      specialRemark: lineOf([special, exception].filter((text) => text !== '').join('; ')),
    },
    questions: [...kinds.questions, ...(isAsked ? [question] : [])],
  };
};

type Read = (text: string) => Partial<ActivityInput>;

/** What each column fills; those that need an answer or another column are read above. */
const readers: Readonly<Partial<Record<RegisterColumn, Read>>> = {
  name: (text) => ({ name: lineOf(text) }),
  owner: (text) => ({ owner: lineOf(text) }),
  purpose: (text) => ({ purpose: linesOf(text) }),
  'data-subjects': (text) => ({ dataSubjects: lineOf(text) }),
  'personal-data': (text) => ({ personalData: linesOf(text) }),
  source: (text) => ({ source: lineOf(text) }),
  'informed-how': (text) => ({ informedHow: lineOf(text) }),
  'joint-controllers': (text) => ({
    jointControllers: splitNames(text).map((name) => ({ name: lineOf(name), contact: '', agreed: '' })),
  }),
  recipients: (text) => ({
    recipients: splitNames(text).map((name) => ({ name: lineOf(name), purpose: '' })),
  }),
  transfers: (text) => ({ transfers: saysNone(text) ? [] : [{ to: lineOf(text), safeguard: '' }] }),
  systems: (text) => ({ systems: [...readSystems(text)], otherSystems: lineOf(text) }),
  term: (text) => ({ otherTerm: saysNone(text) ? '' : lineOf(text) }),
  security: (text) => ({ security: linesOf(text) }),
  dpia: (text) => ({ dpia: readDpia(text) }),
};

/** Which column a field of an activity came from, to say where a text is too long. */
const columnOf: Readonly<Record<string, RegisterColumn>> = {
  name: 'name',
  owner: 'owner',
  purpose: 'purpose',
  specialRemark: 'special',
  dataSubjects: 'data-subjects',
  personalData: 'personal-data',
  source: 'source',
  informedHow: 'informed-how',
  jointControllers: 'joint-controllers',
  recipients: 'recipients',
  transfers: 'transfers',
  otherSystems: 'systems',
  otherTerm: 'term',
  security: 'security',
};

/** The longest name of a processor, and how many an activity can have. */
const processorLimit = { name: 120, count: 40 } as const;

const tooLong = (fields: ReadRow['fields'], processors: readonly string[]): readonly RowFinding[] => {
  const read = ActivityInput.partial().safeParse(fields);
  const places = new Set(read.error?.issues.map(({ path }) => columnOf[String(path[0])] ?? null));
  // An empty name is said as such.
  if (fields.name === '') places.delete('name');
  if (
    processors.length > processorLimit.count ||
    processors.some((name) => name.length > processorLimit.name)
  )
    places.add('processors');
  return [...places].map((column) => ({ code: 'too-long', column }));
};

/** Which findings keep a row out: it must be mended in the file first. */
export const refuses = ({ code }: RowFinding): boolean => ['no-name', 'too-long', 'bsn'].includes(code);

/**
 * Reads one row of somebody's register. Words that the law does not know become a question until `answers` has them;
 * a term stays a text; nothing is cut. Markup and formulas are texts like any other.
 */
export const readRegisterRow = (
  cells: readonly string[],
  columns: readonly RegisterColumn[],
  answers: Answers,
): ReadRow => {
  const cell = (column: RegisterColumn): string => (cells[columns.indexOf(column)] ?? '').trim();
  const basis = cell('legal-basis') === '' ? null : basisOf(cell('legal-basis'), answers);
  const special = specialOf(cell('special'), cell('exception'), answers);
  const fields = columns.reduce<Partial<ActivityInput>>(
    (all, column) => (cell(column) === '' ? all : { ...all, ...readers[column]?.(cell(column)) }),
    { ...basis?.fields, ...special.fields },
  );
  const processors = [...new Set(splitNames(cell('processors')).map(lineOf))];
  const hasBsn = columns.filter((column) => column !== 'ignore' && findBsn(cell(column)).length > 0);
  return {
    fields,
    processors,
    questions: [...(basis?.questions ?? []), ...special.questions],
    findings: [
      ...((fields.name ?? '') === '' ? [{ code: 'no-name', column: 'name' } as const] : []),
      ...tooLong(fields, processors),
      ...hasBsn.map((column) => ({ code: 'bsn', column }) as const),
      ...(fields.dpia === null ? [{ code: 'dpia-unclear', column: 'dpia' } as const] : []),
    ],
  };
};
