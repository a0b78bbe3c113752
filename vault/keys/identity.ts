import { type KeyPair, boxPair, randomKey, signPair } from './key-pairs.ts';
import { sha256 } from '../sha256.ts';

/** A key that opens `vault.db`, with its number. */
export type VaultKey = { readonly id: string; readonly key: Uint8Array };

/** Someone who is in: everything that a slot holds, opened. Lives in the worker's memory only. */
export type Identity = {
  /** The user's id, or `recovery`. */
  readonly id: string;
  readonly label: string;
  /** The present pair first; earlier ones open what was sealed to them in old backups. */
  readonly boxes: readonly [KeyPair, ...KeyPair[]];
  readonly sign: KeyPair;
  /** SHA-256 of the founding manager's public signing key: where every trust in a statement begins. */
  readonly founder: string;
  /** The newest first; two while the vault key is being changed. */
  readonly vaultKeys: readonly VaultKey[];
};

/** The private half of a slot. */
export type Secrets = {
  readonly boxKeys: readonly [Uint8Array, ...Uint8Array[]];
  readonly seed: Uint8Array;
  readonly founder: string;
};

/** New private keys. `founder` is null for the founder: then the fingerprint is that of these very keys. */
export const newSecrets = (founder: string | null): Secrets => {
  const seed = randomKey();
  return { boxKeys: [randomKey()], seed, founder: founder ?? sha256(signPair(seed).publicKey) };
};

/** The public half: what others seal to, and what they check signatures with. */
export const publicHalf = (secrets: Secrets): { readonly box: Uint8Array; readonly sign: Uint8Array } => ({
  box: boxPair(secrets.boxKeys[0]).publicKey,
  sign: signPair(secrets.seed).publicKey,
});

/** Binary, because a Buffer can be wiped and a text cannot: version, number of box keys, box keys, seed, founder. */
export const packSecrets = ({ boxKeys, seed, founder }: Secrets): Uint8Array =>
  Buffer.concat([Buffer.from([1, boxKeys.length]), ...boxKeys, seed, Buffer.from(founder, 'hex')]);

/** Reads what `packSecrets` wrote; null for anything else. Gives copies, so the packed bytes can be wiped. */
export const unpackSecrets = (packed: Uint8Array): Secrets | null => {
  const count = packed[1] ?? 0;
  if (packed[0] !== 1 || count < 1 || packed.length !== 2 + 32 * (count + 2)) return null;
  const part = (index: number): Uint8Array =>
    new Uint8Array(packed.subarray(2 + 32 * index, 2 + 32 * (index + 1)));
  return {
    boxKeys: [part(0), ...Array.from({ length: count - 1 }, (_, index) => part(index + 1))],
    seed: part(count),
    founder: Buffer.from(part(count + 1)).toString('hex'),
  };
};

/** Overwrites every private byte of an identity that is no longer needed. */
export const forgetIdentity = (identity: Identity): void => {
  for (const pair of [...identity.boxes, identity.sign]) pair.privateKey.fill(0);
  for (const { key } of identity.vaultKeys) key.fill(0);
};

/** Overwrites private keys that were opened and not made into an identity. */
export const forgetSecrets = (secrets: Secrets): void => {
  for (const bytes of [...secrets.boxKeys, secrets.seed]) bytes.fill(0);
};
