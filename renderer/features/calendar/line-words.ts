import { useTranslation } from 'react-i18next';
import type { CalendarLine } from '../../../core/contract/calendar.ts';
import { useRuleNames } from '../../terms/rule-names.ts';

/** Gives a function that says a line in words; a rule goes by its name, or that of the organisation's own. */
export const useLineWords = () => {
  const { t } = useTranslation('calendar');
  const nameOf = useRuleNames();
  return ({ code, count, ruleCode }: CalendarLine): string =>
    t(`line.${code}`, { count, rule: ruleCode === null ? '' : nameOf(ruleCode) });
};
