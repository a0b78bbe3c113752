import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';

/** Gives when, how and by whom a note was written: "18 november 2026 · gesprek · N. Wijngaarde". */
export const useNoteHead = (): ((note: Note) => string) => {
  const { t } = useTranslation('notes');
  return ({ on, kind, author, isWithClient, special, correctedAt, correctedBy }) =>
    [
      t('head', { on, kind: special ? t(`guard:about.${special.category}`) : t(`kind.${kind}`), author }),
      ...(isWithClient ? [t('withClient')] : []),
      ...(correctedAt ? [t('corrected', { at: correctedAt, who: correctedBy })] : []),
    ].join(' · ');
};
