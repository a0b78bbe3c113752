import { createHash, randomFillSync } from 'node:crypto';
import sodium from 'libsodium-wrappers';

await sodium.ready;

/** A key pair: X25519 (32 and 32 bytes) to seal to someone, or Ed25519 (32 and 64) to sign as someone. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

/** Thirty-two random bytes: any secret key here. */
export const randomKey = (): Uint8Array => randomFillSync(new Uint8Array(32));

/** The pair of an X25519 private key. */
export const boxPair = (privateKey: Uint8Array): KeyPair => ({
  publicKey: sodium.crypto_scalarmult_base(privateKey),
  privateKey,
});

/** The signing pair of a 32-byte seed. */
export const signPair = (seed: Uint8Array): KeyPair => {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
  return { publicKey, privateKey };
};

/** Seals bytes so that only the holder of the private key reads them (libsodium sealed box: 48 bytes longer). */
export const sealTo = (publicKey: Uint8Array, secret: Uint8Array): Uint8Array =>
  sodium.crypto_box_seal(secret, publicKey);

/** Opens a sealed box with the first of the pairs that fits; null when none does. */
export const openSealed = (pairs: readonly KeyPair[], sealed: Uint8Array): Uint8Array | null => {
  for (const { publicKey, privateKey } of pairs) {
    try {
      return sodium.crypto_box_seal_open(sealed, publicKey, privateKey);
    } catch {
      // Another pair may fit: older backups were sealed to earlier keys.
    }
  }
  return null;
};

/** An Ed25519 signature (64 bytes) under a text. */
export const signText = (pair: KeyPair, text: string): Uint8Array =>
  sodium.crypto_sign_detached(text, pair.privateKey);

/** True when the signature belongs to exactly this text and key. */
export const isSignedBy = (publicKey: Uint8Array, text: string, signature: Uint8Array): boolean =>
  signature.length === 64 && sodium.crypto_sign_verify_detached(signature, text, publicKey);

/**
 * The number of a random 32-byte key (32 hexadecimal digits). It says which key a thing was closed with and proves
 * that the key that was opened is that one; nobody finds the key by it.
 */
export const keyId = (key: Uint8Array): string =>
  createHash('sha256').update('vertrouwd key 1').update(key).digest('hex').slice(0, 32);
