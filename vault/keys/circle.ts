import { refuse } from '../../core/kernel/refusal.ts';
import type { Identity } from './identity.ts';
import { keyId, openSealed, randomKey, sealTo } from './key-pairs.ts';
import { bytesOfText } from './key-text.ts';

/** The key of one generation of a circle, with the number that the `circle` statements name. */
export type CircleKey = { readonly id: string; readonly key: Uint8Array };

/** A new random circle key: for a new circle, and whenever somebody leaves one. */
export const newCircleKey = (): CircleKey => {
  const key = randomKey();
  return { id: keyId(key), key };
};

/** Seals a circle key to a member, or to the recovery identity, by the public key that a statement gives (as text). */
export const sealCircleKey = (publicBox: string, { key }: CircleKey): Uint8Array =>
  sealTo(bytesOfText(publicBox) ?? new Uint8Array(), key);

/**
 * Opens a circle key. `statedId` is its number in the signed statements: anyone can seal a key to anyone, so without
 * that number somebody could slip in a key that he knows. Refuses `circle-key-changed`.
 */
export const openCircleKey = (identity: Identity, sealed: Uint8Array, statedId: string): CircleKey => {
  const key = openSealed(identity.boxes, sealed);
  return key !== null && keyId(key) === statedId ? { id: statedId, key } : refuse('circle-key-changed');
};
