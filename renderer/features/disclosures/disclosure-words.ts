import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../core/contract/disclosures.ts';

/** Gives on which ground something was passed on, as a sentence: with the law or the reason that was named. */
export const useGroundWords = (): ((it: Pick<Disclosure, 'basis' | 'basisReason' | 'askedAs'>) => string) => {
  const { t } = useTranslation('disclosures');
  return ({ basis, basisReason, askedAs }) =>
    [
      t(`ground.${basis}`, { reason: basisReason }),
      ...(basis === 'consent' && basisReason !== '' ? [basisReason] : []),
      ...(askedAs ? [t(`asked.${askedAs}`)] : []),
    ].join(' ');
};

/** Gives how it went, in a few words: "per e-mail", "in een gesprek, de cliënt was erbij". */
export const useHowWords = (): ((it: Pick<Disclosure, 'method' | 'isClientPresent'>) => string) => {
  const { t } = useTranslation('disclosures');
  return ({ method, isClientPresent }) =>
    [
      t(`methodIn.${method}`),
      ...(isClientPresent && method !== 'phone-client-present' ? [t('present.in')] : []),
    ].join(', ');
};
