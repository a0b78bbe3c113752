import { type Picture, type PublicKeys, userOf } from '../../core/users/picture.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Identity, VaultKey } from './identity.ts';
import { type KeyPair, keyId, openSealed, randomKey, sealTo } from './key-pairs.ts';
import { bytesOfText, keyText } from './key-text.ts';
import type { Keys, Slot } from './keys-file.ts';

/** A new random key for `vault.db`. */
export const newVaultKey = (): VaultKey => {
  const key = randomKey();
  return { id: keyId(key), key };
};

/** Seals one vault key to a public key (32 bytes), in the form that a slot keeps. */
export const sealVaultKey = (
  publicBox: Uint8Array,
  { id, key }: VaultKey,
): Slot['sealedVaultKeys'][number] => ({
  id,
  sealed: keyText(sealTo(publicBox, key)),
});

/** Opens the vault keys of a slot, the newest first. Refuses `keys-damaged` when one is not what its number says. */
export const openVaultKeys = (slot: Slot, pairs: readonly KeyPair[]): readonly VaultKey[] =>
  slot.sealedVaultKeys.map(({ id, sealed }) => {
    const key = openSealed(pairs, bytesOfText(sealed) ?? new Uint8Array());
    return key !== null && keyId(key) === id ? { id, key } : refuse('keys-damaged', { slot: slot.id });
  });

type Keyed = PublicKeys & { readonly id: string };

const isStated = (picture: Picture, { id, publicBox, publicSign }: Keyed): boolean => {
  const stated = id === 'recovery' ? picture.recovery : userOf(picture, id);
  return stated?.publicBox === publicBox && stated.publicSign === publicSign;
};

const expectStated = (picture: Picture, keyed: Keyed): void => {
  if (!isStated(picture, keyed)) refuse('slot-not-stated', { slot: keyed.id });
};

/** Whether every slot has the keys that a statement gives it. */
export const areStatedSlots = (keys: Keys, picture: Picture): boolean =>
  keys.slots.every((slot) => isStated(picture, slot));

/**
 * Compares whoever is in with what is stated about her: a slot that was made beside the statements is nobody's. To be
 * called at each unlock. Refuses `slot-not-stated` with the slot's id.
 */
export const expectStatedIdentity = (identity: Identity, picture: Picture): void =>
  expectStated(picture, {
    id: identity.id,
    publicBox: keyText(identity.boxes[0].publicKey),
    publicSign: keyText(identity.sign.publicKey),
  });

/** The same for every slot, before a key is sealed to them. One stale slot does not keep the others out of the vault. */
export const expectStatedSlots = (keys: Keys, picture: Picture): void => {
  for (const slot of keys.slots) expectStated(picture, slot);
};

/**
 * Begins a change of the vault key: seals the new one to every slot beside the old one, so that the vault opens
 * whether or not the database was already rekeyed. Refuses `slot-not-stated`.
 */
export const addVaultKey = (keys: Keys, picture: Picture, vaultKey: VaultKey): Keys => {
  expectStatedSlots(keys, picture);
  return {
    ...keys,
    slots: keys.slots.map((slot) => ({
      ...slot,
      sealedVaultKeys: [
        sealVaultKey(bytesOfText(slot.publicBox) ?? new Uint8Array(), vaultKey),
        ...slot.sealedVaultKeys.slice(0, 1),
      ],
    })),
  };
};

/** Ends a change of the vault key: only the one with this number stays. Refuses `keys-damaged` when a slot lacks it. */
export const keepVaultKey = (keys: Keys, id: string): Keys => ({
  ...keys,
  slots: keys.slots.map((slot) => {
    const kept = slot.sealedVaultKeys.filter((sealed) => sealed.id === id);
    return kept.length === 1 ? { ...slot, sealedVaultKeys: kept } : refuse('keys-damaged', { slot: slot.id });
  }),
});
