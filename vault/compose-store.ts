import type { StoreEvent } from '../core/contract/bridge.ts';
import { type PaperDoor, paperDoor } from './attachments/paper-door.ts';
import type { Clock } from './clock.ts';
import { makeDoorway } from './opening/doorway.ts';
import type { DerivationCost } from './keys/derive.ts';
import { makeOpeningCheck } from './health/at-opening.ts';
import { openLog } from './log.ts';
import { accessHandlers, handlers } from './operations/index.ts';
import type { TaskControl } from './run-task.ts';
import { makeServe, type Serve } from './serve.ts';
import { selfLock } from './opening/self-lock.ts';
import { settleVault } from './opening/settle.ts';

/** What a store needs of its surroundings. */
export type StoreParts = {
  /** The app's own folder, for its settings and its log. */
  readonly home: string;
  readonly clock: Clock;
  readonly cost: () => Promise<DerivationCost>;
  readonly emit: (event: StoreEvent) => void;
  /** Calls `look` every few seconds from now on: the store rests, and gives whether it locked itself. Without it, neither. */
  readonly watch?: (look: () => Promise<boolean>) => void;
  /** Gets the way of attachments, which the host may use beside the one way in. */
  readonly lend?: (papers: PaperDoor) => void;
};

/** Puts a whole store together, locked, and gives its one way in. The worker process and the tests use the same. */
export const composeStore = ({ home, clock, cost, emit, watch, lend }: StoreParts): Serve => {
  let control: TaskControl = { current: null };
  const doorway = makeDoorway({
    home,
    clock,
    cost,
    settle: (session) => settleVault(session, emit),
    check: makeOpeningCheck(emit),
    task: () => control.current,
    locked: (because) => emit({ kind: 'locked', because }),
    report: (task, progress) => emit({ kind: 'progress', task, ...progress }),
  });
  const { serve, task } = makeServe({
    handlers,
    access: accessHandlers(doorway),
    session: doorway.session,
    reportBug: openLog(home),
    emit,
  });
  control = task;
  const isBusy = () => control.current !== null;
  const isHeld = () => control.current !== null && !control.current.isBackground;
  lend?.(paperDoor(doorway.session, isHeld, openLog(home)));
  const { called, look } = selfLock({ doorway, isBusy, now: () => Date.parse(clock.now()) });
  watch?.(() => {
    if (!isBusy()) doorway.session()?.rest();
    return look();
  });
  return (name, raw) => {
    called();
    return serve(name, raw);
  };
};
