import type { Picture } from '../../core/users/picture.ts';
import type { Keys } from '../keys/keys-file.ts';
import { forgetPreviousKeys, readKeys, readPreviousKeys, writeKeys } from '../keys/keys-store.ts';
import { areStatedSlots, keepVaultKey } from '../keys/vault-key.ts';

/** Whether every slot is known by a statement, and everybody who should be able to get in has one. */
const fits = (keys: Keys, picture: Picture): boolean =>
  areStatedSlots(keys, picture) &&
  ['recovery', ...picture.users.filter(({ hasLeft }) => !hasLeft).map(({ id }) => id)].every((id) =>
    keys.slots.some((slot) => slot.id === id),
  );

/**
 * Ends what an interruption left in `keys.json`, when somebody is in and the statements are verified. A command that
 * was cut off between its slots and its commit left slots that do not fit the statements: the version before, which
 * does, takes their place. A change of the vault key that was cut off left two keys: the one that opened the vault
 * (`vaultKeyId`) stays. Then the version before goes.
 */
export const settleSlots = (folder: string, picture: Picture, vaultKeyId: string): void => {
  const present = readKeys(folder);
  const previous = readPreviousKeys(folder);
  const isUndone =
    previous?.vaultId === present.vaultId && !fits(present, picture) && fits(previous, picture);
  const keys = isUndone ? previous : present;
  const isChanging = keys.slots.some(({ sealedVaultKeys }) => sealedVaultKeys.length > 1);
  const hasKey = keys.slots.every((slot) => slot.sealedVaultKeys.some(({ id }) => id === vaultKeyId));
  if (isUndone || (isChanging && hasKey))
    writeKeys(folder, isChanging && hasKey ? keepVaultKey(keys, vaultKeyId) : keys);
  forgetPreviousKeys(folder);
};
