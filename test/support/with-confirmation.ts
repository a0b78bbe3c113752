import { contract, type In, type OpName, type Out } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import { passphrase } from './open-vault.ts';
import type { OpenList } from '../../core/contract/purge-list.ts';
import { approvalFor, approveNow, type Caller, proposeList, runOf } from './purge-evening.ts';

/** Brings the list that waits so far that it may be run, and gives what to ask. */
const aRun = async (caller: Caller, open: OpenList | null): Promise<In<'purge.run'>> => {
  if (open && open.state === 'approved' && open.may.run) return runOf(caller);
  if (open) await caller.call('purge.withdraw', { listId: open.id, reason: 'Opnieuw.' });
  await approveNow(caller);
  return runOf(caller);
};

/** Brings the purge list into the state in which an operation on it succeeds, and gives its input. */
const aboutList = async (
  name: OpName,
  input: unknown,
  serve: (name: OpName, input: unknown) => Promise<unknown>,
): Promise<unknown> => {
  const call = async <N extends OpName>(op: N, given: In<N>): Promise<Out<N>> =>
    ((await serve(op, given)) as { value: Out<N> }).value;
  const { open } = await call('purge.list', {});
  switch (name as string) {
    case 'purge.propose':
      if (open) await call('purge.withdraw', { listId: open.id, reason: 'Opnieuw.' });
      return { digest: (await call('purge.dryRun', {})).digest };
    case 'purge.approve':
      return approvalFor({ call }, open ?? (await proposeList({ call })));
    case 'purge.withdraw':
      return { listId: (open ?? (await proposeList({ call }))).id, reason: 'Klaar.' };
    case 'purge.run':
      return aRun({ call }, open);
    case 'purge.tick': {
      const waiting = async () =>
        (await call('purge.certificates', {})).find(({ finalAt }) => finalAt === null);
      if (!(await waiting())) await call('purge.run', await aRun({ call }, open));
      return { ...(input as In<'purge.tick'>), certificate: (await waiting())?.number };
    }
    default:
      return input;
  }
};

/**
 * Does what a screen does just before an operation: asks the passphrase, and takes out of the store what the input
 * must name. Gives the input with that in it.
 */
export const withConfirmation = async (
  name: OpName,
  input: unknown,
  serve: (name: OpName, input: unknown) => Promise<unknown>,
): Promise<unknown> => {
  if ((contract[name] as AnyOp).isLeaving) await serve('vault.confirm', { passphrase });
  if (name === 'recovery.adopt') {
    const { value } = (await serve('recovery.draft', { kind: 'one' })) as { value: Out<'recovery.draft'> };
    return { ...(input as In<'recovery.adopt'>), typedBack: value.codes };
  }
  if (name === 'clients.bulk') {
    const bulk = input as In<'clients.bulk'>;
    const { find, change } = bulk;
    const shown = await serve('clients.previewBulk', { find, change, show: 'changes', offset: 0, limit: 1 });
    return { ...bulk, digest: (shown as { value: Out<'clients.previewBulk'> }).value.digest };
  }
  if (name === 'history.restore') {
    const { clientId } = input as In<'history.restore'>;
    const { value } = (await serve('history.ofClient', { clientId, offset: 0, limit: 50 })) as {
      value: Out<'history.ofClient'>;
    };
    return { clientId, id: value.changes.find(({ canRestore }) => canRestore)?.id };
  }
  if (name === 'duplicates.undo') {
    const { value } = (await serve('duplicates.merges', {})) as { value: Out<'duplicates.merges'> };
    return { id: value[0]?.id };
  }
  return name.startsWith('purge.') ? aboutList(name, input, serve) : input;
};
