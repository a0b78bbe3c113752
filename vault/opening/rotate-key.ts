import { rmSync } from 'node:fs';
import { replaceVaultFile } from '../../db/compact.ts';
import { writeRekeyedCopy } from '../../db/rekey.ts';
import { type Task, type TaskContext, taskOf } from '../context.ts';
import { keyId } from '../keys/key-pairs.ts';
import { forgetPreviousKeys, readKeys, writeKeys } from '../keys/keys-store.ts';
import { addVaultKey, keepVaultKey, newVaultKey } from '../keys/vault-key.ts';

/** What a change of the vault key can leave beside the vault, which the next opening removes. */
export const rekeyedEnds = ['.rekeyed', '.rekeyed.part', '.rekeyed.part-journal'] as const;

/**
 * Gives the vault another key. The order lets a vault open whenever it is cut off: every slot first gets both keys;
 * then a copy under the new key is written beside the vault and proven; the copy takes the place of the vault; then
 * the slots keep the key that the vault has. The next opening ends what was cut off (`settleSlots`). Refuses
 * `slot-not-stated`, `disk-full`, `backup-not-verified`; then the vault keeps the key that it had.
 */
export const rotateKey = (context: TaskContext): Task<Record<string, never>> => {
  const { folder } = context;
  const next = newVaultKey();
  const copy = `${context.vaultFile.path}.rekeyed`;
  return taskOf({
    *steps() {
      const { people, slots, putSlots, vaultFile } = context;
      const present = keepVaultKey(slots(), keyId(vaultFile.key));
      putSlots(addVaultKey(present, people.picture(), next));
      yield { step: 'seal-key', done: 1, total: 1 };
    },
    *finish() {
      try {
        const { key } = context.vaultFile;
        const copying = writeRekeyedCopy(context.db, { key, to: copy, nextKey: next.key });
        for (const { pagesDone, pagesTotal } of copying)
          yield { step: 'rekey', done: pagesDone, total: pagesTotal };
        context.withClosedStore(({ path }) => replaceVaultFile({ vaultPath: path, copyPath: copy }), next);
        yield { step: 'rekeyed', done: 1, total: 1 };
      } finally {
        writeKeys(folder, keepVaultKey(readKeys(folder), keyId(context.vaultFile.key)));
        forgetPreviousKeys(folder);
        rmSync(copy, { force: true });
      }
      // What lies beside the vault under its key (`people.sealed`) is written anew with every transaction.
      context.write(() => undefined);
      return {};
    },
  });
};
