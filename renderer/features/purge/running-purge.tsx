import { useTranslation } from 'react-i18next';
import type { TaskProgress } from '../../call/use-op.ts';
import { Progress } from '../../ui/progress.tsx';
import { Prose } from '../../ui/stack.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { canStillStop } from './revocable.ts';

/** The run in words: what is being done, how far it is, and whether it can still be stopped. */
export const RunningPurge = ({
  progress,
  onCancel,
}: {
  readonly progress: TaskProgress | null;
  readonly onCancel: () => void;
}) => {
  const { t } = useTranslation('purge');
  const { step, done, total } = progress ?? { step: 'gathering', done: 0, total: 0 };
  const canStop = canStillStop(step);
  return (
    <EveningSheet
      step={canStop ? 'wipe' : 'proof'}
      note={t(canStop ? 'nothingGone' : 'running.gone')}
      canGoBack={false}
    >
      <Prose>{t(canStop ? 'running.canStop' : 'running.cannotStop')}</Prose>
      <Progress
        what={t(`step.${step}`)}
        done={done}
        total={total > 1 ? total : 0}
        {...(canStop ? { onCancel } : {})}
      />
    </EveningSheet>
  );
};
