import { useEffect, useState } from 'react';
import type { TaskProgress } from '../../call/use-op.ts';

export type Settling = TaskProgress & {
  /** A check of the vault, which can be put off; a removal that was cut off must be finished. */
  readonly isCheck: boolean;
};

/** What the store does between the right passphrase and the first screen, and how far it is; null when there is nothing. */
export const useSettling = (isOpening: boolean): Settling | null => {
  const [settling, setSettling] = useState<Settling | null>(null);
  useEffect(() => {
    if (!isOpening) return undefined;
    const stop = vertrouwd.listen((event) => {
      if (event.kind !== 'progress') return;
      const { task, step, done, total } = event;
      const isCheck = task === 'vault.unlock' && step !== 'held';
      if (task === 'vault.unlock' || task === 'purge.run') setSettling({ step, done, total, isCheck });
    });
    return () => {
      stop();
      // What the next opening shows is its own.
      setSettling(null);
    };
  }, [isOpening]);
  return isOpening ? settling : null;
};
