import type { Picture } from '../../core/users/picture.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Identity, VaultKey } from '../keys/identity.ts';
import { bytesOfText } from '../keys/key-text.ts';
import type { Keys, Slot } from '../keys/keys-file.ts';
import { openVaultKeys, sealVaultKey } from '../keys/vault-key.ts';

/** True for the slot of somebody who is in, and of recovery, with the very keys that were stated. */
const isStated = ({ id, publicBox, publicSign }: Slot, picture: Picture): boolean => {
  const stated =
    id === 'recovery' ? picture.recovery : picture.users.find((user) => user.id === id && !user.hasLeft);
  return stated?.publicBox === publicBox && stated.publicSign === publicSign;
};

/**
 * The slots of a copy: those of today, each holding only the copy's own key. A slot that no statement knows gets none
 * and stays out, and does not keep the copy from being made.
 */
export const keysForCopy = (keys: Keys, picture: Picture, copyKey: VaultKey): Keys => ({
  ...keys,
  slots: keys.slots
    .filter((slot) => isStated(slot, picture))
    .map((slot) => ({
      ...slot,
      sealedVaultKeys: [sealVaultKey(bytesOfText(slot.publicBox) ?? new Uint8Array(), copyKey)],
    })),
});

/** The key of a copy, opened as its reader would: out of its own slots. Refuses `backup-not-verified`. */
export const keyOutOf = (keys: Keys, identity: Identity): Uint8Array => {
  const slot = keys.slots.find(({ id }) => id === identity.id) ?? refuse('backup-not-verified');
  return openVaultKeys(slot, identity.boxes)[0]?.key ?? refuse('backup-not-verified');
};
