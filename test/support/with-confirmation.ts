import { contract, type In, type OpName, type Out } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import { passphrase } from './open-vault.ts';

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
  if (name !== 'purge.run') return input;
  const { value } = (await serve('purge.dryRun', {})) as { value: In<'purge.run'> };
  return { digest: value.digest, confirmWord: value.confirmWord };
};
