import { useTranslation } from 'react-i18next';
import type { CalendarLine } from '../../../core/contract/calendar.ts';
import { useRuleNames } from '../../terms/rule-names.ts';

/** Gives a function that says a line in words; a rule goes by its name, or that of the organisation's own. */
export const useLineWords = () => {
  const { t } = useTranslation('calendar');
  const nameOf = useRuleNames();
  return ({ code, count, ruleCode, isLate }: CalendarLine): string => {
    const rule = ruleCode === null ? '' : nameOf(ruleCode);
    return code === 'retention' && isLate
      ? t('late-retention', { count, rule })
      : t(`line.${code}`, { count, rule });
  };
};
