import { mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract, type OpName } from '../core/contract/index.ts';
import type { AnyOp } from '../core/contract/op.ts';
import type { Reply } from '../core/kernel/refusal.ts';
import { builtStore, forkStore } from '../vault/hosting/fork-store.ts';
import { keepStore, type Store } from '../vault/hosting/store-process.ts';
import { UsageError } from './usage.ts';

/** Who works: the name, and the first line of the file that holds the passphrase; a passphrase in the settings would be seen by others. */
const userIn = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly label: string; readonly passphrase: string } => {
  const [label, file] = [env['VERTROUWD_USER'], env['VERTROUWD_PASSPHRASE_FILE']];
  if (!label || !file)
    throw new UsageError('Set VERTROUWD_USER and VERTROUWD_PASSPHRASE_FILE: this operation opens the vault.');
  try {
    return { label, passphrase: readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '' };
  } catch {
    throw new UsageError('The file that VERTROUWD_PASSPHRASE_FILE names cannot be read.');
  }
};

/** Calls one after the other until one is refused; gives the last reply. */
const callInTurn = async (
  store: Store,
  calls: readonly (readonly [name: OpName, input: unknown])[],
): Promise<Reply<unknown>> => {
  let reply: Reply<unknown> = { ok: true, value: {} };
  for (const [name, input] of calls) {
    reply = await store.call(name, input);
    if (!reply.ok) break;
  }
  return reply;
};

/**
 * Runs one operation as a user on the vault in a folder, in the same store process as the app's, and locks it again.
 * The app's own settings stay as they are: the process gets a home for this one call. Throws `UsageError` when nobody
 * is named for an operation that needs an open vault.
 */
export const runOperation = async (
  asked: { readonly vault: string; readonly operation: OpName; readonly input: unknown },
  env: Readonly<Record<string, string | undefined>>,
): Promise<Reply<unknown>> => {
  const { vault, operation, input } = asked;
  const { kind, isLeaving }: AnyOp = contract[operation];
  const isOutside = kind === 'access';
  const user = isOutside ? null : userIn(env);
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-cli-'));
  const test = { VERTROUWD_TEST: env['VERTROUWD_TEST'], VERTROUWD_TEST_TODAY: env['VERTROUWD_TEST_TODAY'] };
  const passed = Object.entries(test).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const store = keepStore(
    forkStore(builtStore, { ...Object.fromEntries(passed), VERTROUWD_HOME: home }, 'silent'),
  );
  const stop = (): void => store.end();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const choose = ['vault.choose', { folder: vault }] as const;
    // Outside, a vault that is about to be made cannot be chosen yet; the operation itself then says what is missing.
    if (isOutside) await store.call(...choose);
    return isOutside
      ? await store.call(operation, input)
      : await callInTurn(store, [
          choose,
          ['vault.unlock', user],
          ...(isLeaving ? ([['vault.confirm', { passphrase: user?.passphrase }]] as const) : []),
          [operation, input],
        ]);
  } finally {
    await store.call('vault.lock', {});
    store.end();
    // Only what went wrong in our own code leaves something: the log that the reply's `ref` refers to.
    for (const name of readdirSync(home))
      if (name !== 'log.txt') rmSync(join(home, name), { recursive: true, force: true });
    if (readdirSync(home).length === 0) rmdirSync(home);
    else process.stderr.write(`${join(home, 'log.txt')}\n`);
  }
};
