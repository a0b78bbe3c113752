import type { Reply } from '../../core/kernel/refusal.ts';
import type { Store } from './store-process.ts';

/** How long the store may take to close the vault, in milliseconds: a lock is there within the second. */
export const lockPatience = 800;

/**
 * Lets the store lock (`input` is that of `vault.lock`, sealed or not) and ends its process, because only that clears
 * the keys and texts that it held. It is not waited for longer than `patience`: what a task then had to finish, the
 * next start finishes. A store that does not run stays as it is.
 */
export const lockStore = async (
  store: Store,
  input: unknown,
  patience: number = lockPatience,
): Promise<Reply<unknown>> => {
  if (!store.isRunning()) return { ok: true, value: {} };
  const { promise: waited, resolve } = Promise.withResolvers<Reply<unknown>>();
  const timer = setTimeout(() => resolve({ ok: true, value: {} }), patience);
  const reply = await Promise.race([store.call('vault.lock', input), waited]);
  clearTimeout(timer);
  store.end();
  return reply;
};
