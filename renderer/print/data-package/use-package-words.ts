import { useTranslation } from 'react-i18next';
import type { PackageContent, StaffMark } from '../../../core/contract/package-content.ts';
import type { FieldValue, TrackedField } from '../../../core/contract/history.ts';
import type { ContactPoint, FileOutcome, HouseholdMember } from '../../../core/contract/clients.ts';
import { Day } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { outcomeInWords } from '../../../core/reports/words.ts';
import { useWords } from '../../call/use-words.ts';

/** Says in words what a package holds as codes. */
export type PackageWords = {
  readonly staff: (mark: StaffMark) => string;
  /** A value of a field as it was; a dash for nothing. */
  readonly value: (field: TrackedField, value: FieldValue) => string;
  readonly outcome: (outcome: FileOutcome | null) => string;
  readonly term: (timer: PackageContent['retention'][number]) => string;
};

/** The fields that hold a code, and where its words are. */
const coded: Readonly<Partial<Record<TrackedField, string>>> = {
  legalBasis: 'basis',
  specialException: 'exception',
  lead: 'clients:lead',
  workSituation: 'work',
};

export const usePackageWords = (): PackageWords => {
  const { t } = useTranslation('packages');
  const words = useWords();
  const point = ({ kind, value, safety, remark }: ContactPoint): string =>
    [`${t(`point.${kind}`)} ${value}`, t(`safety.${safety}`), remark]
      .filter((part) => part !== '')
      .join(', ');
  const member = ({ relation, ageBand, livesIn }: HouseholdMember): string =>
    [
      t(`clients:relation.${relation}`),
      t(`clients:ageBand.${ageBand}`),
      t(livesIn ? 'livesIn' : 'livesOut'),
    ].join(', ');
  return {
    outcome: (outcome) => (outcome ? words(outcomeInWords(outcome)) : ''),
    staff: ({ number, roles, name }) =>
      [
        name ?? t('staff', { number }),
        ...(roles.length > 0 ? [`(${roles.map((role) => t(`app:role.${role}`)).join(', ')})`] : []),
      ].join(' '),
    value: (field, value) => {
      if (value === null || value === '') return '–';
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (field === 'outcome' && typeof value === 'string') return words(outcomeInWords(value));
      const codes = coded[field];
      if (typeof value === 'string' && codes) return t(`${codes}.${value}`);
      if (typeof value === 'string') {
        const day = Day.safeParse(value);
        return day.success ? dayInTable(day.data) : value;
      }
      if (value.length === 0) return '–';
      return value.map((it) => ('relation' in it ? member(it) : point(it))).join('; ');
    },
    term: ({ dueOn, anchorOn, period, bound, leftOutUntil }) =>
      [
        dueOn === null
          ? t('term.notStarted', { length: period })
          : t(bound === 'MIN' ? 'term.atLeast' : 'term.until', {
              until: dueOn,
              since: anchorOn,
              length: period,
            }),
        ...(leftOutUntil ? [t('term.leftOut', { until: leftOutUntil })] : []),
      ].join(' '),
  };
};
