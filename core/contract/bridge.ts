import { z } from 'zod';
import type { AppError, Reply } from '../kernel/refusal.ts';

/**
 * Why the vault was locked: nobody was there, somebody asked, somebody left quickly, the machine slept or was locked,
 * ten hours were over, or the store ended by itself.
 */
export const LockReason = z.enum(['idle', 'asked', 'left', 'suspend', 'day-over', 'ended']);
export type LockReason = z.output<typeof LockReason>;

/** What the store tells the window without being asked. */
export type StoreEvent =
  | {
      readonly kind: 'progress';
      readonly task: string;
      readonly step: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'changed'; readonly features: readonly string[] }
  | { readonly kind: 'locked'; readonly because: LockReason };

/**
 * All that the window gets from its host, in Electron and in the browser host alike: `window.vertrouwd`.
 * `call` goes to the store (core/contract/index.ts), `host` to the machine (core/contract/host.ts); both answer
 * with a `Reply` and never throw. `document` gives a print window the document that it must show, as JSON.
 */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly host: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly listen: (listener: (event: StoreEvent) => void) => () => void;
  readonly document: () => Promise<string>;
};

export type { AppError, Reply };
