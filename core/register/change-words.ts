import { LegalBasis, SpecialCategory, SpecialException } from '../contract/lawful.ts';
import { RegisterBackups, RegisterTerm, WarningCode } from '../contract/register.ts';
import type { ChangeField, RegisterChange } from '../contract/register-change.ts';
import { ExplainedField } from '../contract/purposes.ts';
import { RuleAction } from '../contract/timer.ts';
import { citationIn } from '../kernel/citation.ts';
import { day } from '../kernel/day.ts';
import {
  boundTermInWords,
  dayInTable,
  type Language,
  legalBasisWords,
  specialCategoryWords,
  specialExceptionWords,
  type Words,
} from '../kernel/words.ts';
import { agreementPointWords, systemWords } from './list-words.ts';
import {
  categoryInWords,
  changeFieldWords,
  dpiaWords,
  explainedFieldWords,
  ruleActionWords,
  warningWords,
} from './words.ts';

/** A change as a person reads it; `from` or `to` is empty where there was or is nothing. */
export type ChangeInWords = {
  /** The activity, empty for the organisation. */
  readonly activity: string;
  /** The field, with the recipient or kind of data that it is about. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
};

const Term = RegisterTerm.pick({ bound: true, period: true, trigger: true });

/** How long copies of the data are kept and where, as the register prints it (art. 30(1)(f) and (g)). */
export const backupsInWords = ({ termDays, reason, place }: RegisterBackups, language: Language): string => {
  const nl = language === 'nl';
  const days = nl ? (termDays === 1 ? 'dag' : 'dagen') : termDays === 1 ? 'day' : 'days';
  const where = {
    'same-disk': { nl: 'op dezelfde schijf als de gegevens', en: 'on the same disk as the data' },
    'other-disk': { nl: 'op een andere schijf dan de gegevens', en: 'on another disk than the data' },
  }[place][language];
  const why = reason === '' ? '' : ` ${nl ? 'Reden voor deze termijn' : 'Reason for this term'}: ${reason}`;
  return nl
    ? `Versleuteld onder een eigen sleutel, ${where}, na uiterlijk ${termDays} ${days} weg.${why}`
    : `Encrypted under a key of their own, ${where}, gone after ${termDays} ${days} at most.${why}`;
};

type Say = (value: string, language: Language) => string;

const isThere: Say = (_, language) => ({ nl: 'staat erin', en: 'is there' })[language];

const inList =
  <C extends string>(words: Readonly<Record<C, Words>>): Say =>
  (value, language) =>
    value
      .split(' ')
      .map((code) => words[code as C][language])
      .join('\n');

/** How the codes of a field are said; the value of any other field is a text already. */
const sayings: Readonly<Partial<Record<ChangeField, Say>>> = {
  legalBasis: (value, language) => legalBasisWords[LegalBasis.parse(value)][language],
  dpia: (value, language) => dpiaWords[value as keyof typeof dpiaWords][language],
  special: (value, language) =>
    value === 'open'
      ? { nl: 'nog niet gezegd waarom', en: 'not yet said why' }[language]
      : specialExceptionWords[SpecialException.parse(value)][language],
  systems: inList(systemWords),
  recipient: isThere,
  jointController: isThere,
  transfer: isThere,
  processor: isThere,
  'processor.transfer': isThere,
  'processor.agreementOn': (value) => dayInTable(day(value)),
  'processor.agreementUntil': (value) => dayInTable(day(value)),
  'processor.points': inList(agreementPointWords),
  'processingFor.kept': (_, language) => ({ nl: 'ja', en: 'yes' })[language],
  processingFor: isThere,
  'processingFor.transfer': isThere,
  recipients: (_, language) => ({ nl: 'niemand', en: 'nobody' })[language],
  filePurpose: (value, language) =>
    value === 'none'
      ? { nl: 'nog geen grondslag', en: 'no legal basis yet' }[language]
      : legalBasisWords[LegalBasis.parse(value)][language],
  'filePurpose.exception': (value, language) =>
    specialExceptionWords[SpecialException.parse(value)][language],
  'organisation.isCareProvider': (value, language) =>
    ({ yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } })[value as 'yes' | 'no'][language],
  'organisation.warnings': (value, language) =>
    value
      .split(' ')
      .map((code) => warningWords[WarningCode.parse(code)][language])
      .join(' '),
  backups: (value, language) => backupsInWords(RegisterBackups.parse(JSON.parse(value)), language),
  'term.source': citationIn,
  'term.action': (value, language) => ruleActionWords[RuleAction.parse(value)][language],
  term: (value, language) => {
    const [bound, period, trigger] = value.split(' ');
    return boundTermInWords(Term.parse({ bound, period, trigger }), language);
  },
};

const valueInWords = ({ field }: RegisterChange, value: string, language: Language): string =>
  value === '' ? '' : (sayings[field]?.(value, language) ?? value);

const itemInWords = ({ field, item }: RegisterChange, language: Language): string => {
  if (field.startsWith('term')) return categoryInWords(item, language);
  if (field === 'special') return specialCategoryWords[SpecialCategory.parse(item)][language];
  const explained = field === 'fieldReason' ? ExplainedField.safeParse(item) : null;
  return explained?.success ? explainedFieldWords[explained.data][language] : item;
};

/** Says a change of `compareRegisters` in words, for a screen or a document. */
export const changeInWords = (change: RegisterChange, language: Language): ChangeInWords => {
  const name = changeFieldWords[change.field][language];
  const item = itemInWords(change, language);
  return {
    activity: change.activity,
    field: item === '' ? name : `${name} (${item})`,
    from: valueInWords(change, change.from, language),
    to: valueInWords(change, change.to, language),
  };
};
