import type { UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { closeVaultFile } from '../../db/open.ts';
import { insertStatement, listStatements } from '../../db/repositories/statements.ts';
import { transaction } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { assertOwnDisk, assertVault } from './folder-rules.ts';
import { countAttempt } from '../keys/attempts.ts';
import type { DerivationCost } from '../keys/derive.ts';
import type { Identity } from '../keys/identity.ts';
import { type Keys, labelFold, type UserSlot } from '../keys/keys-file.ts';
import { readKeys, writeKeys } from '../keys/keys-store.ts';
import { expectGoodPassphrase } from '../keys/new-passphrase.ts';
import { openRecovery, replaceUserSlot } from '../keys/recovery.ts';
import { openSlot } from '../keys/slot.ts';
import { signStatement, verifyStatements } from '../keys/statement.ts';
import { newId } from '../new-id.ts';
import { openVault } from './open-vault.ts';
import { openWithEither } from './open-with-either.ts';
import { type Opened, vaultFileIn } from '../session.ts';
import { sealToNewKeys } from '../sharing/seal-to-new-keys.ts';

/**
 * Opens the vault of a folder with a user's passphrase. A wrong passphrase and an unknown user get the same answer
 * after the same work, and every failure makes the next attempt wait longer. Refuses `no-vault-here`,
 * `wrong-passphrase`, `too-many-attempts` (seconds), and all that `openVault` refuses.
 */
export const unlockVault = async (
  folder: string,
  who: { readonly label: string; readonly passphrase: string },
  clock: Clock,
): Promise<Opened> => {
  assertVault(folder);
  assertOwnDisk(folder);
  const keys = readKeys(folder);
  const { identity, failures } = await countAttempt(folder, clock.now, async (before) => ({
    identity: await openSlot(keys, who.label, who.passphrase),
    failures: before,
  }));
  return { ...openVault(folder, keys.vaultId, identity, clock), failures };
};

const slotToRecover = (keys: Keys, label: string): UserSlot =>
  keys.slots.find(
    (slot): slot is UserSlot => slot.kind === 'user' && labelFold(slot.label) === labelFold(label),
  ) ?? refuse('unknown-user');

/** States the new keys of a user and seals the circle keys to them; both are the recovery identity's to do. */
const adopt = (folder: string, keys: Keys, recovery: Identity, userId: UserId, clock: Clock): void => {
  const { db } = openWithEither(vaultFileIn(folder), recovery.vaultKeys);
  try {
    transaction(db, () => {
      const trust = verifyStatements(listStatements(db), recovery.founder);
      const slot = keys.slots.find(({ id }) => id === userId);
      if (!slot) return refuse('unknown-user');
      const { label, publicBox, publicSign } = slot;
      const { statement, trust: after } = signStatement(
        recovery,
        trust,
        { kind: 'user', subject: userId, body: { label, publicBox, publicSign } },
        { id: newId(), at: clock.now() },
      );
      insertStatement(db, statement);
      sealToNewKeys(db, after.picture, recovery, slot);
    });
  } finally {
    closeVaultFile(db);
  }
};

/**
 * Opens the vault with the recovery code for a user who lost the passphrase, and gives that user a new one. The order
 * survives a crash: first the statement and the circle keys for the new keys, then the slot that holds them; whoever
 * is cut off in between does it again with the same code. Refuses `recovery-code-*`, `unknown-user`, `passphrase-*`.
 */
export const recoverVault = async (
  folder: string,
  who: { readonly codes: readonly string[]; readonly label: string; readonly passphrase: string },
  cost: DerivationCost,
  clock: Clock,
): Promise<Opened> => {
  assertVault(folder);
  assertOwnDisk(folder);
  const keys = readKeys(folder);
  expectGoodPassphrase(who.passphrase, [who.label]);
  const recovery = await openRecovery(keys, who.codes);
  const { id: userId, label } = slotToRecover(keys, who.label);
  const { passphrase } = who;
  const renewed = await replaceUserSlot(keys, recovery, { userId, label, passphrase, cost });
  adopt(folder, renewed.keys, recovery, userId, clock);
  writeKeys(folder, renewed.keys);
  return openVault(folder, keys.vaultId, renewed.identity, clock);
};
