import { hkdfSync, randomBytes } from 'node:crypto';
import type { Day } from '../../core/kernel/day.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { isStartCodeOver } from '../../core/users/start-code.ts';
import { codeText, readCodeText, signsOf } from './code-signs.ts';
import { type Identity, type VaultKey, newSecrets, publicHalf } from './identity.ts';
import { bytesOfText, keyText } from './key-text.ts';
import { type Keys, type StartSlot, type UserSlot, isStartSlot, labelFold } from './keys-file.ts';
import { closeSlot, identityOf, openSecrets } from './slot.ts';
import { sealVaultKey } from './vault-key.ts';

/** 125 random bits; with the check seven groups of four. */
const codeSigns = 25;

/** HKDF is enough, because the code itself is random. */
const deriveFromStartCode = (signs: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', Buffer.from(signs), salt, 'vertrouwd start 1', 32));

/** Reads a start code as somebody typed it, before anything is tried with it. Refuses `start-code-mistyped`. */
export const readStartCode = (typed: string): string =>
  readCodeText(typed, codeSigns) ?? refuse('start-code-mistyped');

/**
 * Makes the slot of somebody who is invited, with keys for the first unlock only, and gives it with the code that
 * opens it: in seven groups of four, shown once and kept nowhere.
 */
export const newStartSlot = (invited: {
  readonly vaultId: string;
  readonly userId: UserSlot['id'];
  readonly label: string;
  readonly founder: string;
  readonly vaultKeys: readonly VaultKey[];
  readonly validUntil: Day;
}): { readonly slot: StartSlot; readonly startCode: string } => {
  const signs = signsOf(BigInt(`0x${randomBytes(16).toString('hex')}`), codeSigns);
  const salt = randomBytes(16);
  const lock = { kdf: 'hkdf-sha256', salt: keyText(salt), validUntil: invited.validUntil } as const;
  const secrets = newSecrets(invited.founder);
  const sealed = invited.vaultKeys.map((key) => sealVaultKey(publicHalf(secrets).box, key));
  const label = invited.label.normalize('NFKC').trim();
  const head = { kind: 'user', id: invited.userId, label, lock } as const;
  const slot = closeSlot(invited.vaultId, head, secrets, deriveFromStartCode(signs, salt), sealed);
  return { slot, startCode: codeText(signs) };
};

/**
 * Opens the slot of somebody who was invited, with the signs of her start code, on a day. Refuses `start-code-wrong`
 * for a wrong code, an unknown label and somebody who has begun alike; `start-code-expired` only to whoever has the
 * right one.
 */
export const openStartSlot = (
  keys: Keys,
  label: string,
  signs: string,
  today: Day,
): { readonly slot: StartSlot; readonly identity: Identity } => {
  const slot = keys.slots.filter(isStartSlot).find((other) => labelFold(other.label) === labelFold(label));
  if (!slot) return refuse('start-code-wrong');
  const salt = bytesOfText(slot.lock.salt) ?? new Uint8Array();
  const secrets = openSecrets(keys.vaultId, slot, deriveFromStartCode(signs, salt));
  if (!secrets) return refuse('start-code-wrong');
  if (isStartCodeOver(slot.lock.validUntil, today)) refuse('start-code-expired');
  return { slot, identity: identityOf(slot, secrets) };
};
