import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { NoteEditor } from './note-editor.tsx';

/** Changes what a note says; that it was corrected, by whom and when, shows beside it from then on. */
export const CorrectNote = ({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) => {
  const { t } = useTranslation('notes');
  const { mutateAsync } = useCommandOp('notes.correct', ['clients', 'retention']);
  const { id, on, kind, text } = note;
  return (
    <NoteEditor
      label={t('correct.title')}
      start={{ on, kind, text }}
      keptAt={`notes/correct/${id}`}
      onSave={async (input, release) => {
        await mutateAsync({ ...input, id });
        release();
        tell(t('correct.done'));
        onDone();
      }}
      onBack={(forget) => {
        forget();
        onDone();
      }}
    />
  );
};
