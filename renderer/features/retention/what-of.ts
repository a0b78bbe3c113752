import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';

/** Gives a function that says what a rule is for: in the words of the app, or for an own rule the kind of data. */
export const useWhatOf = (): ((rule: Pick<Rule, 'code' | 'name' | 'category'>) => string) => {
  const { t } = useTranslation('retention');
  return ({ code, name, category }) =>
    name === null ? t(`rule.${code}.what`) : t('own.for', { kind: t(`purge:category.${category}`) });
};
