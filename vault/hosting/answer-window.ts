import type { Reply } from '../../core/kernel/refusal.ts';
import { answerHost, type Host } from './host.ts';
import { lockStore } from './lock-store.ts';
import type { Store } from './store-process.ts';

/** Writes an unexpected error to the log, without personal data, and gives the id under which it can be found. */
export type ReportBug = (where: string, error: unknown) => string;

/** Which half of the door a window knocks on: the store (`call`) or the machine (`host`). */
export type Asked = 'call' | 'host';

/** Answers one question of a window that the host has already recognised as its own. Never throws. */
export type AnswerWindow = (asked: Asked, name: unknown, input: unknown) => Promise<Reply<unknown>>;

/** Joins the two halves of the door for a host. After a lock the store's process is gone, whatever it answered. */
export const answerWindow =
  (store: Store, host: Host, reportBug: ReportBug): AnswerWindow =>
  async (asked, name, input) => {
    if (asked === 'host') return answerHost(host, reportBug, name, input);
    if (typeof name !== 'string') return { ok: false, error: { code: 'refused', rule: 'unknown-operation' } };
    return name === 'vault.lock' ? lockStore(store, input) : store.call(name, input);
  };
