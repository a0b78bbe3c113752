import { useTranslation } from 'react-i18next';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { useQueryOp } from '../call/use-op.ts';
import { Tag } from '../ui/tag.tsx';

/** Gives a function that tells of a record until when at least one hold on it need not be looked at again; null when nothing holds it. */
export const useHoldMarks = (): ((recordId: RecordId) => Day | null) => {
  const marks = useQueryOp('holds.marks', {}).data ?? [];
  return (recordId) => marks.find((mark) => mark.recordId === recordId)?.reviewOn ?? null;
};

/** Says in a list, in words, that a record is held and until when; nothing when it is not. */
export const HoldTag = ({ recordId }: { readonly recordId: RecordId }) => {
  const { t } = useTranslation('holds');
  const on = useHoldMarks()(recordId);
  return on === null ? null : <Tag tone="accent">{t('tag', { on })}</Tag>;
};
