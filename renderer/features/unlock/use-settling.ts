import { useEffect, useState } from 'react';
import type { TaskProgress } from '../../call/use-op.ts';

/** How far the store is with finishing, at the opening, a removal that was cut off; null when there is none. */
export const useSettling = (): TaskProgress | null => {
  const [progress, setProgress] = useState<TaskProgress | null>(null);
  useEffect(
    () =>
      vertrouwd.listen((event) => {
        if (event.kind === 'progress' && event.task === 'purge.run')
          setProgress({ step: event.step, done: event.done, total: event.total });
      }),
    [],
  );
  return progress;
};
