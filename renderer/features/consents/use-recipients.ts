import type { RecipientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import type { Choice } from '../../ui/select.tsx';

/** The organisations of the address book that one can share with now. */
export const useRecipients = (): readonly Choice<RecipientId>[] => {
  const { data = [] } = useQueryOp('disclosures.recipients', {});
  return data.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, text: name }));
};
