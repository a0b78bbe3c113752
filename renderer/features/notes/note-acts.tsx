import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';
import type { NoteId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import styles from './notes.module.css';

type NoteActsProps = {
  readonly note: Note;
  /** Left out when the note may not be corrected any more. */
  readonly onCorrect?: (id: NoteId) => void;
  readonly onRemove: (id: NoteId) => void;
};

/** What can be done with a note. Kept as it is while one types in the search field: forty of these are slow to build. */
export const NoteActs = memo(({ note, onCorrect, onRemove }: NoteActsProps) => {
  const { t } = useTranslation('notes');
  const { id, on } = note;
  return (
    <div className={styles['acts']}>
      {onCorrect ? (
        <Button
          look="quiet"
          size="small"
          id={`correct-${id}`}
          aria-label={t('correct.label', { on })}
          onPress={() => onCorrect(id)}
        >
          {t('correct.button')}
        </Button>
      ) : null}
      <Button look="quiet" size="small" aria-label={t('remove.label', { on })} onPress={() => onRemove(id)}>
        {t('remove.short')}
      </Button>
    </div>
  );
});
