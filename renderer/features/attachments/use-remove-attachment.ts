import { useTranslation } from 'react-i18next';
import type { AttachmentId, ClientId } from '../../../core/kernel/ids.ts';
import { answerKey } from '../../call/query-client.ts';
import type { RemoveReason } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useRemoveLater } from '../../call/use-remove-later.ts';

/** Takes an attachment out of sight at once and removes it when the time to undo is over. */
export const useRemoveAttachment = (
  clientId: ClientId,
): ((id: AttachmentId, reason: RemoveReason) => void) => {
  const { t } = useTranslation('attachments');
  const { mutateAsync } = useCommandOp('attachments.remove', ['clients']);
  const remove = useRemoveLater<AttachmentId>(
    answerKey('attachments.ofClient', { clientId }),
    t('remove.done'),
  );
  return (id, reason) => remove(id, () => mutateAsync({ id, reason }));
};
