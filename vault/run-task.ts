import type { StoreEvent } from '../core/contract/bridge.ts';
import { Refusal } from '../core/kernel/refusal.ts';
import { begin, commit, rollback } from '../db/sql.ts';
import type { Progress, Task, TaskContext } from './context.ts';
import type { Session } from './session.ts';

/** The task that runs now, if any. `cancel` says whether it could still be stopped. */
export type TaskControl = {
  current: {
    readonly cancel: () => boolean;
    readonly ended: Promise<void>;
    /** Other operations are answered beside it. */
    readonly isBackground: boolean;
  } | null;
};

/** The window hears of progress at most this often, in milliseconds, and of every new step at once. */
const reportEvery = 200;

/** Tells the window how far something is, not more often than it can show. */
export const reporter = (task: string, emit: (event: StoreEvent) => void) => {
  let step = '';
  let last = 0;
  return (progress: Progress): void => {
    const now = performance.now();
    if (progress.step === step && progress.done < progress.total && now - last < reportEvery) return;
    step = progress.step;
    last = now;
    emit({ kind: 'progress', task, ...progress });
  };
};

const nextTurn = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/**
 * Runs a task: its steps in one transaction with the audit line, then its finish. Between two steps other calls are
 * answered (`busy`) and a cancel is heard: it rolls everything back and the caller gets `cancelled`. After the commit
 * the task can only finish. A task in the background has steps that end within one turn, so that nothing of others
 * falls into its transaction, and may be cancelled while it finishes.
 */
export const runTask = async <R>(
  name: string,
  session: Session,
  make: (context: TaskContext) => Task<R>,
  control: TaskControl,
  emit: (event: StoreEvent) => void,
  isBackground = false,
): Promise<R> => {
  let wantsCancel = false;
  let isCommitted = false;
  let settle = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  control.current = {
    ended,
    isBackground,
    cancel: () => {
      wantsCancel = isBackground || !isCommitted;
      return wantsCancel;
    },
  };
  const report = reporter(name, emit);
  const { context, audit, undo } = session.taskContext(name, () => wantsCancel);
  try {
    const task = make(context);
    await task.prepare?.();
    begin(context.db);
    let middle: unknown;
    try {
      const steps = task.steps();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          middle = step.value;
          break;
        }
        report(step.value);
        if (isBackground) continue;
        await nextTurn();
        if (wantsCancel) throw new Refusal({ code: 'cancelled' });
      }
      audit();
      commit(context.db);
      isCommitted = true;
    } catch (error) {
      rollback(context.db);
      undo();
      throw error;
    }
    session.acknowledge();
    const finishing = task.finish(middle);
    for (let step = await finishing.next(); ; step = await finishing.next()) {
      if (step.done) return step.value;
      report(step.value);
      await nextTurn();
    }
  } finally {
    control.current = null;
    settle();
  }
};
