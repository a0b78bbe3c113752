import { useTranslation } from 'react-i18next';
import type { PrivacyState } from '../../../core/contract/privacy-policy.ts';

/** How a text stands, in a sentence: what is open comes before what is behind. */
export const useStateWords = (): ((state: PrivacyState) => string) => {
  const { t } = useTranslation('privacy-policy');
  return ({ newest, open, outdated, behind, isChanged }) => {
    const settled = newest
      ? t('state.settled', { version: newest.version, on: newest.settledOn })
      : t('state.never');
    if (open.length > 0) return `${settled} ${t('state.open', { count: open.length })}`;
    if (outdated.length > 0) return `${settled} ${t('state.outdated', { count: outdated.length })}`;
    if (behind.length > 0) return `${settled} ${t('state.behind', { count: behind.length })}`;
    return newest && isChanged ? `${settled} ${t('state.changed')}` : settled;
  };
};
