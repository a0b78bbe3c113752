import { refuse, refusedRule } from '../../core/kernel/refusal.ts';
import type { Identity, VaultKey } from '../keys/identity.ts';
import type { Keys } from '../keys/keys-file.ts';
import { openSlot } from '../keys/slot.ts';
import { openVaultKeys } from '../keys/vault-key.ts';

/** Who restores, and the keys that open the copy. */
export type CopyKeys = {
  /** With the keys of the vault of now; with none when its `keys.json` is gone. */
  readonly identity: Identity;
  readonly copyKeys: readonly VaultKey[];
};

/** The vault keys that a person's private keys open in a `keys.json`; null when she has no slot there, or another one. */
const keysIn = (keys: Keys, { id, boxes }: Identity): readonly VaultKey[] | null => {
  const slot = keys.slots.find((it) => it.id === id);
  if (!slot) return null;
  try {
    return openVaultKeys(slot, boxes);
  } catch (error) {
    if (refusedRule(error) !== 'keys-damaged') throw error;
    return null;
  }
};

/**
 * Opens the slot of whoever restores: with the passphrase of today when the vault of now still has its keys (`today`),
 * else, or when that does not fit, with the passphrase of the time of the copy. It takes somebody who has a slot in
 * both. Refuses `wrong-passphrase`, `user-removed` (no slot in the vault of now) and `backup-earlier-keys` (the person
 * got new keys since, so that neither passphrase opens both).
 */
export const openCopyKeys = async (
  copy: Keys,
  today: Keys | null,
  who: { readonly label: string; readonly passphrase: string },
): Promise<CopyKeys> => {
  if (today) {
    try {
      const identity = await openSlot(today, who.label, who.passphrase);
      return { identity, copyKeys: keysIn(copy, identity) ?? refuse('backup-earlier-keys') };
    } catch (error) {
      if (refusedRule(error) !== 'wrong-passphrase') throw error;
    }
  }
  const then = await openSlot(copy, who.label, who.passphrase);
  if (!today) return { identity: { ...then, vaultKeys: [] }, copyKeys: then.vaultKeys };
  if (!today.slots.some(({ id }) => id === then.id)) return refuse('user-removed');
  const vaultKeys = keysIn(today, then) ?? refuse('backup-earlier-keys');
  return { identity: { ...then, vaultKeys }, copyKeys: then.vaultKeys };
};
