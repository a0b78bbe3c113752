import { useTranslation } from 'react-i18next';
import type { Skipped } from '../../../core/contract/purge-list.ts';

/** Gives why lines of a list stay, each reason as a sentence with its count. */
export const useSkippedWords = () => {
  const { t } = useTranslation('purge');
  return (skipped: readonly Skipped[]): readonly string[] =>
    skipped.map(({ reason, count }) => t(`list.skipped.${reason}`, { count }));
};

/** How many lines of a list stay after all. */
export const countOf = (skipped: readonly Skipped[]): number =>
  skipped.reduce((sum, { count }) => sum + count, 0);
