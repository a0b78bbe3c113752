import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../core/kernel/day.ts';
import { timeInFigures } from '../../ui/figures.ts';

type Counts = { readonly clients: number; readonly notes: number };

/** What the pages of a restore say of instants and of how much there is. */
export const useRestoreWords = () => {
  const { t, i18n } = useTranslation('restore');
  const clients = (count: number): string => t('copy.clients', { count });
  const notes = (count: number): string => t('copy.notes', { count });
  return {
    /** `21 november 2026 om 9.30`. */
    made: (at: string): string => t('copy.made', { on: dayOf(at), time: timeInFigures(at, i18n.language) }),
    /** `142 dossiers en 1.203 notities`. */
    holds: (counts: Counts): string =>
      t('copy.holds', { clients: clients(counts.clients), notes: notes(counts.notes) }),
    /** Only what there is; empty when there is nothing. */
    some: (counts: Counts): string =>
      counts.clients > 0 && counts.notes > 0
        ? t('copy.holds', { clients: clients(counts.clients), notes: notes(counts.notes) })
        : counts.clients > 0
          ? clients(counts.clients)
          : counts.notes > 0
            ? notes(counts.notes)
            : '',
  };
};
