import { useTranslation } from 'react-i18next';
import type { TaskOp } from '../../call/use-op.ts';
import { Progress } from '../../ui/progress.tsx';

type MovingTask = Pick<TaskOp<'retention.confirmRule'>, 'progress' | 'cancel'>;

/** How far the days of all records have been moved, and the way to stop that. */
export const Moving = ({ task }: { readonly task: MovingTask }) => {
  const { t } = useTranslation('retention');
  return (
    <Progress
      what={t(`step.${task.progress?.step ?? 'moving-timers'}`, { count: task.progress?.done ?? 0 })}
      done={0}
      total={0}
      onCancel={task.cancel}
    />
  );
};
