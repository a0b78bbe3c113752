import { randomBytes } from 'node:crypto';
import { refuse } from '../../core/kernel/refusal.ts';
import { type DerivationCost, deriveFromCode } from './derive.ts';
import { type Identity, type VaultKey, newSecrets, publicHalf } from './identity.ts';
import { bytesOfText, keyText } from './key-text.ts';
import type { Keys, RecoverySlot, UserSlot } from './keys-file.ts';
import { type RecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { closeSlot, identityOf, newUserSlot, openSecrets, withSlot } from './slot.ts';
import { sealVaultKey } from './vault-key.ts';

/** Makes the one recovery slot of a vault: an identity of its own, closed with a code that is kept nowhere. */
export const newRecoverySlot = (recovery: {
  readonly vaultId: string;
  readonly code: RecoveryCode;
  readonly founder: string;
  readonly vaultKeys: readonly VaultKey[];
}): RecoverySlot => {
  const { vaultNumber, codeNumber, secret } = recovery.code;
  const salt = randomBytes(16);
  const lock = { kdf: 'hkdf-sha256', salt: keyText(salt), vaultNumber, codeNumber } as const;
  const secrets = newSecrets(recovery.founder);
  const sealed = recovery.vaultKeys.map((key) => sealVaultKey(publicHalf(secrets).box, key));
  const head = { kind: 'recovery', id: 'recovery', label: '', lock } as const;
  return closeSlot(recovery.vaultId, head, secrets, deriveFromCode(secret, salt), sealed);
};

/**
 * Opens the vault with the code as it was typed. Refuses, in this order: `recovery-code-mistyped`,
 * `recovery-code-missing` (this vault has none), `recovery-code-other-vault`, `recovery-code-replaced` (a newer code
 * was printed), `recovery-code-wrong`.
 */
export const openRecovery = (keys: Keys, typed: string): Identity => {
  const code = readRecoveryCode(typed);
  const slot = keys.slots.find((other): other is RecoverySlot => other.kind === 'recovery');
  if (!slot) return refuse('recovery-code-missing');
  if (slot.lock.vaultNumber !== code.vaultNumber) return refuse('recovery-code-other-vault');
  if (slot.lock.codeNumber !== code.codeNumber) return refuse('recovery-code-replaced');
  const salt = bytesOfText(slot.lock.salt) ?? new Uint8Array();
  const secrets = openSecrets(keys.vaultId, slot, deriveFromCode(code.secret, salt));
  code.secret.fill(0);
  return secrets ? identityOf(slot, secrets) : refuse('recovery-code-wrong');
};

/**
 * Gives a user who lost the passphrase a slot with new keys, opened by the recovery identity. The same user id: what
 * was stated about it stays. Afterwards the recovery identity must state the new keys (`user`) and seal the user's
 * circle keys to them. Refuses `not-a-recovery` and `unknown-user`.
 */
export const replaceUserSlot = async (
  keys: Keys,
  recovery: Identity,
  user: {
    readonly userId: UserSlot['id'];
    readonly label: string;
    readonly passphrase: string;
    readonly cost: DerivationCost;
  },
): Promise<{ readonly keys: Keys; readonly identity: Identity }> => {
  if (recovery.id !== 'recovery') return refuse('not-a-recovery');
  if (!keys.slots.some(({ id }) => id === user.userId)) return refuse('unknown-user');
  const { founder, vaultKeys } = recovery;
  const { slot, identity } = await newUserSlot({ vaultId: keys.vaultId, founder, vaultKeys, ...user });
  return { keys: withSlot(keys, slot), identity };
};
