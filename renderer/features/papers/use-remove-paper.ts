import { useTranslation } from 'react-i18next';
import type { PaperOwner } from '../../../core/contract/papers.ts';
import type { PaperId } from '../../../core/kernel/ids.ts';
import { answerKey } from '../../call/query-client.ts';
import type { RemoveReason } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useRemoveLater } from '../../call/use-remove-later.ts';

/** Takes a paper out of sight at once and removes it when the time to undo is over. */
export const useRemovePaper = (owner: PaperOwner): ((id: PaperId, reason: RemoveReason) => void) => {
  const { t } = useTranslation('attachments');
  const { mutateAsync } = useCommandOp('papers.remove', ['training', 'forms']);
  const remove = useRemoveLater<PaperId>(answerKey('papers.of', { owner }), t('remove.done'));
  return (id, reason) => remove(id, () => mutateAsync({ id, reason }));
};
