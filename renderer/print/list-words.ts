import { useTranslation } from 'react-i18next';
import type { ListProof, Skipped } from '../../core/contract/purge-list.ts';
import { dayOf } from '../../core/kernel/day.ts';

/** Gives why lines of a list stay, each reason as a sentence with its count. */
export const useSkippedWords = () => {
  const { t } = useTranslation('purge');
  return (skipped: readonly Skipped[]): readonly string[] =>
    skipped.map(({ reason, count }) => t(`list.skipped.${reason}`, { count }));
};

/** How many lines of a list stay after all. */
export const countOf = (skipped: readonly Skipped[]): number =>
  skipped.reduce((sum, { count }) => sum + count, 0);

/** Gives what a certificate says of the list behind it, as labels and values: who made and signed it, how long it waited, what stayed. */
export const useListRows = () => {
  const { t } = useTranslation('purge');
  const skippedWords = useSkippedWords();
  return (list: ListProof): readonly { readonly label: string; readonly value: string }[] => {
    const { number, lines, madeBy, madeAt, approvedBy, approvedAt, aloneReason, coolingDays, coolingReason } =
      list;
    const signed = { by: approvedBy, on: dayOf(approvedAt) };
    const waited = { count: coolingDays, reason: coolingReason };
    const stayed = skippedWords(list.skipped);
    return [
      { label: t('listProof.list'), value: t('listProof.number', { number, count: lines }) },
      { label: t('listProof.made'), value: t('listProof.byOn', { by: madeBy, on: dayOf(madeAt) }) },
      {
        label: t('listProof.signed'),
        value: aloneReason
          ? t('listProof.alone', { ...signed, reason: aloneReason })
          : t('listProof.byOn', signed),
      },
      {
        label: t('listProof.waited'),
        value: coolingReason ? t('listProof.short', waited) : t('listProof.days', waited),
      },
      {
        label: t('listProof.stayed'),
        value: stayed.length === 0 ? t('listProof.nothing') : stayed.join(' '),
      },
    ];
  };
};
