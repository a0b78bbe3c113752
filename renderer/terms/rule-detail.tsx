import { useTranslation } from 'react-i18next';
import type { Timer } from '../../core/contract/timer.ts';
import { DefinitionList } from '../ui/definition-list.tsx';

/** What stands behind the sentence of a timer: how it binds, its source, and who decided it and why. */
export const RuleDetail = ({ timer }: { readonly timer: Timer }) => {
  const { t } = useTranslation('clients');
  const { bound, source, reason, confirmedBy, confirmedOn, ruleVersion } = timer;
  return (
    <DefinitionList
      rows={[
        { label: t('rule.bound'), value: t(`bound.${bound}`) },
        { label: t('rule.source'), value: source },
        { label: t('rule.reason'), value: reason },
        {
          label: t('rule.confirmed'),
          value: t('rule.confirmedBy', { who: confirmedBy, on: confirmedOn, version: ruleVersion }),
        },
      ]}
    />
  );
};
