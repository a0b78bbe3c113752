import type { StoreEvent } from '../../core/contract/bridge.ts';
import type { Reply } from '../../core/kernel/refusal.ts';

/** A process that the host started: `child_process.fork` in browser and cli, `utilityProcess` in Electron. */
export type ProcessHandle = {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

/** How a host starts the store's process (vault/worker.ts). */
export type StartProcess = () => ProcessHandle;

/** The store as the host sees it: calls in, replies and events out. */
export type Store = {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly listen: (listener: (event: StoreEvent) => void) => () => void;
  /** Ends the process, and with it every key and text that it held. The next call starts a new, locked one. */
  readonly end: () => void;
};

type Answer = { readonly id: number; readonly reply: Reply<unknown> };
type Message = Answer | { readonly event: StoreEvent };

/** Keeps one store process: starts it at the first call and again after it ended; a call cut off by an end answers `locked`. */
export const keepStore = (start: StartProcess): Store => {
  const listeners = new Set<(event: StoreEvent) => void>();
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let process: ProcessHandle | null = null;
  let lastId = 0;

  const ended = (which: ProcessHandle): void => {
    if (process !== which) return;
    process = null;
    for (const settle of waiting.values()) settle({ ok: false, error: { code: 'locked' } });
    waiting.clear();
    for (const listener of listeners) listener({ kind: 'locked', because: 'ended' });
  };

  const running = (): ProcessHandle => {
    if (process) return process;
    const started = start();
    process = started;
    started.onMessage((raw) => {
      const message = raw as Message;
      if ('event' in message) {
        for (const listener of listeners) listener(message.event);
      } else {
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
      }
    });
    started.onExit(() => ended(started));
    return started;
  };

  return {
    call: (name, input) =>
      new Promise((settle) => {
        lastId += 1;
        const id = lastId;
        const to = running();
        waiting.set(id, settle);
        to.post({ id, name, input });
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      const which = process;
      if (!which) return;
      which.kill();
      ended(which);
    },
  };
};
