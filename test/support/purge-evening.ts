import type { In, OpName, Out } from '../../core/contract/index.ts';
import type { OpenList } from '../../core/contract/purge-list.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import { passphrase as fictitious } from './open-vault.ts';

/** Whatever calls an operation that must succeed: a vault of a test, a worker, a window; with its own passphrase, if any. */
export type Caller = {
  readonly call: <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;
  readonly passphrase?: string;
};

/** The same of a store that answers with replies. */
export const callerOf = (serve: (name: OpName, input: unknown) => Promise<unknown>): Caller => ({
  call: async <N extends OpName>(name: N, input: In<N>) => {
    const reply = (await serve(name, input)) as Reply<Out<N>>;
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  },
});

/** The order in which the operations of a purge list succeed on a filled vault. */
export const purgeOrder = [
  'purge.changeCooling',
  'purge.propose',
  'purge.approve',
  'purge.withdraw',
  'purge.run',
  'purge.tick',
] as const;

const why = 'Ik ben alleen verantwoordelijk.';

/** The list that waits. */
export const openListOf = async ({ call }: Caller): Promise<OpenList> => {
  const { open } = await call('purge.list', {});
  if (!open) throw new Error('No list waits');
  return open;
};

/** Lets lists wait no day between approval and purge. */
export const withoutCooling = async ({ call }: Caller): Promise<void> => {
  const { cooling } = await call('purge.list', {});
  if (cooling.days > 0)
    await call('purge.changeCooling', { days: 0, reason: 'Wij kijken dezelfde avond samen na.' });
};

/** Freezes what may go now into a list. */
export const proposeList = async (vault: Caller): Promise<OpenList> => {
  const { digest } = await vault.call('purge.dryRun', {});
  await vault.call('purge.propose', { digest });
  return openListOf(vault);
};

/** What is asked to approve a list: the first who may, or who is in, alone. */
export const approvalFor = async (
  { call, passphrase = fictitious }: Caller,
  { id, digest, approvers }: OpenList,
): Promise<In<'purge.approve'>> => {
  const label = approvers[0] ?? (await call('vault.me', {})).label;
  return { listId: id, digest, label, passphrase, aloneReason: approvers.length === 0 ? why : '' };
};

/** Approves the list that waits: as the first who may, or alone. */
export const approveList = async (vault: Caller): Promise<OpenList> => {
  await vault.call('purge.approve', await approvalFor(vault, await openListOf(vault)));
  return openListOf(vault);
};

/** What is asked to run the list that waits. */
export const runOf = async (vault: Caller): Promise<In<'purge.run'>> => ({
  listId: (await openListOf(vault)).id,
  typedName: (await vault.call('vault.me', {})).label,
});

/** Makes a list of everything that may go and has it approved, to be run today. */
export const approveNow = async (vault: Caller): Promise<OpenList> => {
  await withoutCooling(vault);
  await proposeList(vault);
  return approveList(vault);
};

/** The whole evening at once: proposes what may go, approves it, and removes it. */
export const approveAndRun = async (vault: Caller): Promise<Out<'purge.run'>> => {
  await approveNow(vault);
  return vault.call('purge.run', await runOf(vault));
};
