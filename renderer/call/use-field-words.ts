import { useTranslation } from 'react-i18next';
import type { ContactPoint, HouseholdMember } from '../../core/contract/clients.ts';
import type { FieldValue, TrackedField } from '../../core/contract/history.ts';
import { LegalBasis, SpecialException } from '../../core/contract/lawful.ts';
import { showPhone } from '../../core/kernel/contact.ts';
import { Day } from '../../core/kernel/day.ts';
import { dayInSentence, legalBasisWords, specialExceptionWords } from '../../core/kernel/words.ts';
import { outcomeInWords } from '../../core/reports/words.ts';
import { useLanguage } from './use-language.ts';
import { useQueryOp } from './use-op.ts';
import { useWords } from './use-words.ts';

/** How the fields of a file are called and read outside its form. */
export type FieldWords = {
  readonly label: (field: TrackedField) => string;
  /** A value in words; empty for a field that is not filled in. */
  readonly value: (field: TrackedField, value: FieldValue) => string;
};

const isPoint = (it: ContactPoint | HouseholdMember): it is ContactPoint => 'value' in it;

/** Gives the words for fields and their values. An id of a phase, purpose or person becomes its name; a name stays. */
export const useFieldWords = (): FieldWords => {
  const { t } = useTranslation('fields');
  const lang = useLanguage();
  const words = useWords();
  const purposes = useQueryOp('purposes.list', {}).data ?? [];
  const phases = useQueryOp('phases.list', {}).data ?? [];
  const volunteers = useQueryOp('gate.assignable', {}).data ?? [];
  const named: Partial<Record<TrackedField, ReadonlyMap<string, string>>> = {
    purposeId: new Map(purposes.map(({ id, name }) => [id, name])),
    phaseId: new Map(phases.map(({ id, name }) => [id, name])),
    assignedTo: new Map(volunteers.map(({ id, listName }) => [id, listName])),
  };
  const pointWords = ({ kind, value, safety, remark }: ContactPoint): string =>
    [kind === 'phone' ? showPhone(value) : value, t(`safety.${safety}`), remark]
      .filter((part) => part !== '')
      .join(', ');
  const memberWords = ({ relation, ageBand, livesIn }: HouseholdMember): string =>
    [
      t(`relation.${relation}`),
      ...(ageBand === 'unknown' ? [] : [t(`age.${ageBand}`)]),
      t(livesIn ? 'livesIn' : 'livesElsewhere'),
    ].join(', ');
  const plain = (field: TrackedField, value: string): string => {
    if (value === '') return '';
    const name = named[field]?.get(value);
    if (name !== undefined) return name;
    if (field.endsWith('On')) {
      const day = Day.safeParse(value);
      return day.success ? dayInSentence(day.data, lang) : value;
    }
    const basis = LegalBasis.safeParse(value);
    if (field === 'legalBasis' && basis.success) return words(legalBasisWords[basis.data]);
    const exception = SpecialException.safeParse(value);
    if (field === 'specialException' && exception.success)
      return words(specialExceptionWords[exception.data]);
    if (field === 'outcome') return words(outcomeInWords(value));
    if (field === 'lead' || field === 'workSituation') return t(`${field}.${value}`, { defaultValue: value });
    return value;
  };
  return {
    label: (field) => t(`label.${field}`),
    value: (field, value) => {
      if (value === null) return '';
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (typeof value === 'string') return plain(field, value);
      return value.map((it) => (isPoint(it) ? pointWords(it) : memberWords(it))).join('; ');
    },
  };
};
