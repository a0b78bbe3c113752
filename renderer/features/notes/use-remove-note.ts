import { useTranslation } from 'react-i18next';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { answerKey } from '../../call/query-client.ts';
import type { RemoveReason } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useRemoveLater } from '../../call/use-remove-later.ts';

/** Takes a note out of sight at once and removes it when the time to undo is over. */
export const useRemoveNote = (clientId: ClientId): ((id: NoteId, reason: RemoveReason) => void) => {
  const { t } = useTranslation('notes');
  const { mutateAsync } = useCommandOp('notes.remove', ['clients']);
  const remove = useRemoveLater<NoteId>(answerKey('notes.list', { clientId }), t('remove.done'));
  return (id, reason) => remove(id, () => mutateAsync({ id, reason }));
};
