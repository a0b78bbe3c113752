import { useTranslation } from 'react-i18next';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toast.tsx';
import type { SpecialDraft } from './special-draft.ts';
import { SpecialEditor } from './special-editor.tsx';

export type SpecialDialogProps = {
  readonly clientId: ClientId;
  /** What the editor begins with; null keeps it closed. */
  readonly start: SpecialDraft | null;
  /** The note that is corrected; null for a new one. */
  readonly noteId: NoteId | null;
  readonly onClose: () => void;
  /** Called once the note is kept, before the dialog closes. */
  readonly onKept?: () => void;
};

/** One special note over the page, new or corrected. What the page held stays until it is kept. */
export const SpecialDialog = ({ clientId, start, noteId, onClose, onKept }: SpecialDialogProps) => {
  const { t } = useTranslation('notes');
  const { mutateAsync: write } = useCommandOp('notes.writeSpecial', ['clients', 'guard']);
  const { mutateAsync: correct } = useCommandOp('notes.correctSpecial', ['guard']);
  const title = t(noteId ? 'special.correct' : 'special.write');
  return (
    <Dialog isOpen={start !== null} onClose={onClose} title={title} kind="alert" width="wide">
      {start ? (
        <SpecialEditor
          clientId={clientId}
          label={title}
          start={start}
          keptAt={noteId ? `notes/special/${noteId}` : `notes/special/new/${clientId}`}
          onSave={async (input) => {
            if (noteId) await correct({ ...input, id: noteId });
            else await write({ ...input, clientId });
            tell(t(noteId ? 'correct.done' : 'special.done'));
            onKept?.();
            onClose();
          }}
          onBack={onClose}
        />
      ) : null}
    </Dialog>
  );
};
