import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { answerKey } from '../../call/query-client.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { tell, tellThenDo } from '../../ui/toast.tsx';
import type { RemoveReason } from './remove-note.tsx';

/**
 * Takes a note out of sight at once and removes it when the time to undo is over. Only what this window read is
 * changed before that: when the vault is locked first, nothing was sent and the note is still there.
 */
export const useRemoveNote = (clientId: ClientId): ((id: NoteId, reason: RemoveReason) => void) => {
  const { t } = useTranslation('notes');
  const textOf = useErrorText();
  const client = useQueryClient();
  const { mutateAsync } = useCommandOp('notes.remove', ['clients']);
  const queryKey = answerKey('notes.list', { clientId });
  const showAgain = () => void client.invalidateQueries({ queryKey });
  const remove = async (id: NoteId, reason: RemoveReason) => {
    try {
      await mutateAsync({ id, reason });
    } catch (error) {
      tell(textOf(error));
      showAgain();
    }
  };
  return (id, reason) => {
    client.setQueryData<Out<'notes.list'>>(queryKey, (notes) => notes?.filter((note) => note.id !== id));
    tellThenDo(t('remove.done'), () => void remove(id, reason), showAgain);
  };
};
