import { useTranslation } from 'react-i18next';
import type { DueLine } from '../../../core/contract/purge.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { latestExtension } from '../../../core/retention/decide-extension.ts';
import { Extend } from '../../terms/extend.tsx';

export type LeaveOutProps = { readonly line: DueLine; readonly today: Day; readonly onClose: () => void };

/** Asks until when and why a line may wait. Closes when that is kept; nothing changes when it is put away. */
export const LeaveOut = ({ line, today, onClose }: LeaveOutProps) => {
  const { t } = useTranslation('purge');
  const { recordId, listName, timer } = line;
  const mayWait = timer.bound === 'MAX' && timer.dueOn !== null;
  return (
    <Extend
      recordId={recordId}
      category={timer.category}
      latest={mayWait && timer.dueOn ? latestExtension(timer.dueOn, timer.period, today) : null}
      question={t('except.question', { name: listName })}
      onClose={onClose}
    />
  );
};
