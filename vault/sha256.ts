import { createHash } from 'node:crypto';

/** SHA-256 over bytes or text (UTF-8), as 64 hexadecimal digits. */
export const sha256 = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('hex');
