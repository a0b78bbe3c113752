import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';

/** Gives when, how and by whom a note was written: "18 november 2026 · gesprek · N. Wijngaarde". */
export const useNoteHead = (): ((note: Note) => string) => {
  const { t } = useTranslation('notes');
  return ({ on, kind, author, correctedAt, correctedBy }) =>
    [
      t('head', { on, kind: t(`kind.${kind}`), author }),
      ...(correctedAt ? [t('corrected', { at: correctedAt, who: correctedBy })] : []),
    ].join(' · ');
};
