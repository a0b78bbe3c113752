import { useTranslation } from 'react-i18next';
import type { IncidentFacts } from '../../core/contract/incidents.ts';

/** Gives whom a breach is about, with how many people, and which of their data (art. 33(3)(a) AVG); never a name. */
export const useWhose = () => {
  const { t } = useTranslation('incidents');
  return ({
    people,
    groups,
    data,
    otherData,
  }: IncidentFacts): { readonly who: string; readonly data: string } => ({
    who: [
      ...(people === null ? [] : [t('told.count', { count: people })]),
      ...groups.map((group) => t(`group.${group}`)),
    ].join(', '),
    data: [...data.map((code) => t(`data.${code}`)), otherData].filter((text) => text !== '').join(', '),
  });
};
