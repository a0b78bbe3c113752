import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { NoteEditor } from './note-editor.tsx';

type CorrectNoteProps = {
  readonly clientId: ClientId;
  readonly note: Note;
  readonly onDone: () => void;
};

/** Changes what a note says; that it was corrected, by whom and when, shows beside it from then on. */
export const CorrectNote = ({ clientId, note, onDone }: CorrectNoteProps) => {
  const { t } = useTranslation('notes');
  const { mutateAsync } = useCommandOp('notes.correct', ['clients', 'retention']);
  const { id, on, kind, text, isWithClient } = note;
  return (
    <NoteEditor
      label={t('correct.title')}
      clientId={clientId}
      start={{ on, kind, text, isWithClient }}
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
