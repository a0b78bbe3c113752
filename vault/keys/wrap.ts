import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/**
 * Closes a secret with AES-256-GCM under a 32-byte key and gives nonce, text and tag in one. `bound` is not kept in
 * it, but must be the same at the opening: so a wrap cannot be moved to another slot or lose its parameters.
 */
export const wrap = (key: Uint8Array, secret: Uint8Array, bound: string): Uint8Array => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
};

/** Opens what `wrap` made; null when the key, the bytes or what it is bound to differ. */
export const unwrap = (key: Uint8Array, wrapped: Uint8Array, bound: string): Uint8Array | null => {
  if (wrapped.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, nonceLength), {
    authTagLength: tagLength,
  }).setAAD(Buffer.from(bound));
  decipher.setAuthTag(wrapped.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    return null;
  }
};
