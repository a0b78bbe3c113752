import type { LockReason, StoreEvent } from '../../core/contract/bridge.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import type { Piece } from '../attachments/tray.ts';

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
  /** Hands one piece of a chosen file to the store, and asks it for an attachment: vault/attachments/paper-door.ts. */
  readonly bring: (piece: Piece) => Promise<Reply<unknown>>;
  readonly fetch: (ticket: string) => Promise<Reply<unknown>>;
  readonly listen: (listener: (event: StoreEvent) => void) => () => void;
  /**
   * Ends the process, and with it every key and text that it held; the next call starts a new, locked one. Listeners
   * hear once that it is locked, and why: as given, else as the store itself said before.
   */
  readonly end: (because?: LockReason) => void;
  readonly isRunning: () => boolean;
};

type Answer = { readonly id: number; readonly reply: Reply<unknown> };
type Message = Answer | { readonly event: StoreEvent };

type Running = {
  readonly handle: ProcessHandle;
  /** Why the store said that it locks; told on when its process is gone. */
  because: LockReason | null;
  hasAnswered: boolean;
};

/** Keeps one store process: starts it at the first call and again after it ended; a call cut off by an end answers `locked`. */
export const keepStore = (start: StartProcess): Store => {
  const listeners = new Set<(event: StoreEvent) => void>();
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let current: Running | null = null;
  let lastId = 0;

  const ended = (which: Running, because: LockReason): void => {
    if (current !== which) return;
    current = null;
    for (const settle of waiting.values()) settle({ ok: false, error: { code: 'locked' } });
    waiting.clear();
    // One that never answered held nothing; to tell of it would only make the window ask it again.
    if (which.hasAnswered) for (const tell of listeners) tell({ kind: 'locked', because });
  };

  const end = (because?: LockReason): void => {
    const which = current;
    if (!which) return;
    which.handle.kill();
    ended(which, because ?? which.because ?? 'ended');
  };

  const hear = (which: Running, message: Message): void => {
    if (!('event' in message)) {
      which.hasAnswered = true;
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    } else if (message.event.kind === 'locked') {
      which.because = message.event.because;
    } else {
      for (const tell of listeners) tell(message.event);
    }
  };

  const running = (): Running => {
    if (current) return current;
    const handle = start();
    const started: Running = { handle, because: null, hasAnswered: false };
    current = started;
    handle.onMessage((raw) => hear(started, raw as Message));
    handle.onExit(() => ended(started, started.because ?? 'ended'));
    return started;
  };

  const ask = (handle: ProcessHandle, question: object): Promise<Reply<unknown>> =>
    new Promise((settle) => {
      lastId += 1;
      waiting.set(lastId, settle);
      handle.post({ id: lastId, ...question });
    });
  // One that does not run is locked: none is started for a paper.
  const askOpen = async (question: object): Promise<Reply<unknown>> =>
    current ? ask(current.handle, question) : { ok: false, error: { code: 'locked' } };

  return {
    call: (name, input) => ask(running().handle, { name, input }),
    bring: (piece) => askOpen({ bring: piece }),
    fetch: (ticket) => askOpen({ fetch: ticket }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end,
    isRunning: () => current !== null,
  };
};
