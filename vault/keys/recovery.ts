import { randomBytes } from 'node:crypto';
import type { RecoveryKind } from '../../core/contract/recovery.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { type DerivationCost, deriveFromCode } from './derive.ts';
import {
  type Identity,
  type Secrets,
  type VaultKey,
  forgetSecrets,
  newSecrets,
  publicHalf,
} from './identity.ts';
import { bytesOfText, keyText } from './key-text.ts';
import type { Keys, RecoverySlot, UserSlot } from './keys-file.ts';
import { type RecoveryCode, type RecoveryShare, readTypedCode, secretOfShares } from './recovery-code.ts';
import { closeSlot, identityOf, newUserSlot, openSecrets, withSlot } from './slot.ts';
import { sealVaultKey } from './vault-key.ts';

/** The one recovery slot of a vault. Refuses `recovery-code-missing` when there is none. */
export const recoverySlotOf = (keys: Keys): RecoverySlot =>
  keys.slots.find((other): other is RecoverySlot => other.kind === 'recovery') ??
  refuse('recovery-code-missing');

/** How a recovery slot is closed from now on. */
export type NewCode = { readonly code: RecoveryCode; readonly split: RecoveryKind };

const closeWithCode = (
  vaultId: string,
  { code, split }: NewCode,
  secrets: Secrets,
  sealedVaultKeys: RecoverySlot['sealedVaultKeys'],
): RecoverySlot => {
  const { vaultNumber, codeNumber, secret } = code;
  const salt = randomBytes(16);
  const lock = { kdf: 'hkdf-sha256', salt: keyText(salt), vaultNumber, codeNumber, split } as const;
  const head = { kind: 'recovery', id: 'recovery', label: '', lock } as const;
  return closeSlot(vaultId, head, secrets, deriveFromCode(secret, salt), sealedVaultKeys);
};

/** Makes the one recovery slot of a vault: an identity of its own, closed with codes that are kept nowhere. */
export const newRecoverySlot = (
  recovery: NewCode & {
    readonly vaultId: string;
    readonly founder: string;
    readonly vaultKeys: readonly VaultKey[];
  },
): RecoverySlot => {
  const secrets = newSecrets(recovery.founder);
  const sealed = recovery.vaultKeys.map((key) => sealVaultKey(publicHalf(secrets).box, key));
  const slot = closeWithCode(recovery.vaultId, recovery, secrets, sealed);
  forgetSecrets(secrets);
  return slot;
};

const isShare = (code: RecoveryCode | RecoveryShare): code is RecoveryShare => 'share' in code;

/** The secret behind the typed codes; null when they do not belong together. */
const secretOf = async ({ lock }: RecoverySlot, typed: readonly string[]): Promise<Uint8Array | null> => {
  const codes = typed.map(readTypedCode);
  if (codes.some(({ vaultNumber }) => vaultNumber !== lock.vaultNumber)) refuse('recovery-code-other-vault');
  const isOfNow = (code: RecoveryCode | RecoveryShare): boolean =>
    code.codeNumber === lock.codeNumber && isShare(code) === (lock.split === 'two-of-three');
  if (!codes.every(isOfNow)) refuse('recovery-code-replaced');
  if (lock.split === 'one') return codes.flatMap((code) => (isShare(code) ? [] : [code.secret]))[0] ?? null;
  const [one, other] = codes.filter(isShare);
  if (!one || !other) return refuse('recovery-share-missing');
  if (one.shareNumber === other.shareNumber) refuse('recovery-share-twice');
  return secretOfShares(one, other);
};

const openWithCodes = async (
  keys: Keys,
  typed: readonly string[],
): Promise<{ readonly slot: RecoverySlot; readonly secrets: Secrets }> => {
  const slot = recoverySlotOf(keys);
  const secret = await secretOf(slot, typed);
  if (secret === null) return refuse('recovery-code-wrong');
  const salt = bytesOfText(slot.lock.salt) ?? new Uint8Array();
  const secrets = openSecrets(keys.vaultId, slot, deriveFromCode(secret, salt));
  secret.fill(0);
  return secrets ? { slot, secrets } : refuse('recovery-code-wrong');
};

/**
 * Opens the vault with the codes as they were typed: one, or two of three in any order. Refuses, in this order:
 * `recovery-code-missing` (this vault has none), `recovery-code-mistyped`, `recovery-code-other-vault`,
 * `recovery-code-replaced` (newer ones were printed), `recovery-share-missing` (one of two), `recovery-share-twice`,
 * `recovery-code-wrong`.
 */
export const openRecovery = async (keys: Keys, typed: readonly string[]): Promise<Identity> => {
  const { slot, secrets } = await openWithCodes(keys, typed);
  return identityOf(slot, secrets);
};

/** Closes the same recovery keys with other codes, and nothing else changes. Takes the present codes; refuses as `openRecovery`. */
export const changeRecoveryCodes = async (
  keys: Keys,
  typed: readonly string[],
  next: NewCode,
): Promise<Keys> => {
  const { slot, secrets } = await openWithCodes(keys, typed);
  const changed = closeWithCode(keys.vaultId, next, secrets, slot.sealedVaultKeys);
  forgetSecrets(secrets);
  return withSlot(keys, changed);
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
