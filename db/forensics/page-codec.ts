import { createDecipheriv, createHmac, createSecretKey, pbkdf2Sync } from 'node:crypto';
import { pageSize, plaintextMagic, usableSize } from '../file-format.ts';

const blockSize = 16;
const macAt = usableSize + blockSize;

/** Reads the pages of one vault file without SQLite. */
export type PageCodec = {
  /** Whether a page is what was written there: its authentication code covers its content and its number. */
  readonly isGenuine: (page: Uint8Array, number: number) => boolean;
  /** Decrypts whole pages that follow each other, `first` being the number of the first (pages count from 1). */
  readonly decrypt: (pages: Uint8Array, first: number) => Uint8Array;
};

/**
 * The page format of SQLCipher 4 with a raw key (32 bytes): AES-256-CBC per page, HMAC-SHA512 over the encrypted
 * content, its vector and the page number, under a key derived from the raw key and the salt (the first 16 bytes of
 * the file, which stand in the place of the plaintext start of page 1).
 */
export const pageCodec = (key: Uint8Array, salt: Uint8Array): PageCodec => {
  const macSalt = salt.map((byte) => byte ^ 0x3a);
  // As a key object it is prepared once; as bytes it would be for every page, which took twice as long.
  const macKey = createSecretKey(pbkdf2Sync(key, macSalt, 2, 32, 'sha512'));
  const contentAt = (number: number): number => (number === 1 ? blockSize : 0);

  const isGenuine = (page: Uint8Array, number: number): boolean => {
    const place = Buffer.alloc(4);
    place.writeUInt32LE(number);
    const content = page.subarray(contentAt(number), macAt);
    const mac = createHmac('sha512', macKey).update(content).update(place).digest();
    return mac.equals(page.subarray(macAt, pageSize));
  };

  /**
   * All pages go through one CBC stream, which is several times faster than one decipher for each. The stream mixes
   * into the first block of a page what stands before it; that is taken out again, and the page's own vector put in.
   */
  const decrypt = (pages: Uint8Array, first: number): Uint8Array => {
    const stream = createDecipheriv('aes-256-cbc', key, Buffer.alloc(blockSize)).setAutoPadding(false);
    const plain = stream.update(pages);
    for (let start = 0; start < pages.length; start += pageSize) {
      const at = start + contentAt(first + start / pageSize);
      for (let n = 0; n < blockSize; n += 1) {
        const before = pages[at - blockSize + n] ?? 0;
        plain[at + n] = (plain[at + n] ?? 0) ^ before ^ (pages[start + usableSize + n] ?? 0);
      }
    }
    if (first === 1) plain.set(plaintextMagic);
    return plain;
  };

  return { isGenuine, decrypt };
};
