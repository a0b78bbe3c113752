import { useEffect, useState } from 'react';
import type { TaskProgress } from '../../call/use-op.ts';

/** How far the store is with a look into a copy or a restore, which happen before anybody is in. */
export const useRestoreProgress = (): TaskProgress => {
  const [progress, setProgress] = useState<TaskProgress>({ step: 'checking', done: 0, total: 0 });
  useEffect(
    () =>
      vertrouwd.listen((event) => {
        if (event.kind === 'progress' && (event.task === 'backup.look' || event.task === 'backup.restore'))
          setProgress({ step: event.step, done: event.done, total: event.total });
      }),
    [],
  );
  return progress;
};
