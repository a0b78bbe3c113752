import { useTranslation } from 'react-i18next';
import type { IncidentFacts } from '../../../core/contract/incidents.ts';

/** What is known of a breach as rows of label and words, for a screen or a paper; what is empty is left out. */
export const useFactRows = () => {
  const { t } = useTranslation('incidents');
  return (facts: IncidentFacts): readonly { readonly label: string; readonly value: string }[] => {
    const days = [facts.occurredFrom, facts.occurredUntil].filter((on) => on !== null);
    return [
      { label: t('facts.what'), value: facts.what },
      { label: t('facts.discoveredAt'), value: t('at', { at: facts.discoveredAt }) },
      { label: t('facts.awareAt'), value: t('at', { at: facts.awareAt }) },
      { label: t('facts.occurred'), value: [...new Set(days)].map((on) => t('on', { on })).join(' – ') },
      { label: t('facts.cause'), value: facts.cause ? t(`cause.${facts.cause}`) : '' },
      { label: t('facts.kinds'), value: facts.kinds.map((kind) => t(`kind.${kind}`)).join(', ') },
      { label: t('facts.processor'), value: facts.processor },
      { label: t('facts.groups'), value: facts.groups.map((group) => t(`group.${group}`)).join(', ') },
      { label: t('facts.people'), value: facts.people === null ? '' : String(facts.people) },
      { label: t('facts.records'), value: facts.records === null ? '' : String(facts.records) },
      {
        label: t('facts.data'),
        value: [...facts.data.map((data) => t(`data.${data}`)), facts.otherData]
          .filter((text) => text !== '')
          .join(', '),
      },
      { label: t('facts.hasSpecial'), value: t(facts.hasSpecial ? 'yes' : 'no') },
      { label: t('facts.hasCriminal'), value: t(facts.hasCriminal ? 'yes' : 'no') },
      { label: t('facts.encryption'), value: t(`encryption.${facts.encryption}`) },
      { label: t('facts.endangers'), value: t(`danger.${facts.endangers}`) },
      { label: t('facts.consequences'), value: facts.consequences },
      { label: t('facts.risk'), value: facts.risk ? t(`risk.${facts.risk}`) : '' },
      { label: t('facts.riskReason'), value: facts.riskReason },
      { label: t('facts.measuresTaken'), value: facts.measuresTaken },
      { label: t('facts.measuresPlanned'), value: facts.measuresPlanned },
    ].filter(({ value }) => value !== '');
  };
};
