import { useTranslation } from 'react-i18next';
import type { DuplicateReason } from '../../../core/contract/duplicates.ts';

/** Gives why two files may be of one person, in words that stand behind each other. */
export const useReasonWords = (): ((reasons: readonly DuplicateReason[]) => string) => {
  const { t, i18n } = useTranslation('duplicates');
  return (reasons) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
      reasons.map((reason) => t(`reason.${reason}`)),
    );
};
