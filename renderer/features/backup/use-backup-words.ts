import { useTranslation } from 'react-i18next';
import type { BackupCopy } from '../../../core/contract/backup.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { whenWords } from './when-words.ts';

type Held = Pick<BackupCopy, 'clients' | 'notes'>;

/** How copies are spoken of: what one holds, and when one was made. */
export const useBackupWords = () => {
  const { t, i18n } = useTranslation('backup');
  const holds = ({ clients, notes }: Held): string =>
    t('holds', { clients: t('clients', { count: clients }), notes: t('notes', { count: notes }) });
  return {
    holds,
    newest: (copy: Held & Pick<BackupCopy, 'madeAt'>, today: Day): string => {
      const { part, time, on } = whenWords(copy.madeAt, today, i18n.language);
      return t('newest', { when: t(`when.${part}`, { time, on }), what: holds(copy) });
    },
  };
};
