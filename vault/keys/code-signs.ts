/** Crockford's 32 signs: no I, L, O or U, so that nothing on paper can be read as something else. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkSigns = 3;

/** A number as so many signs of five bits, with leading zeros. */
export const signsOf = (value: bigint, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    signs.charAt(Number((value >> BigInt(5 * (count - 1 - index))) & 31n)),
  ).join('');

/** The number that signs stand for. */
export const valueOf = (text: string): bigint =>
  Array.from(text).reduce((value, sign) => value * 32n + BigInt(signs.indexOf(sign)), 0n);

/** Bytes as so many signs: five bits in each, so 20 bytes make 32. */
export const signsOfBytes = (bytes: Uint8Array, count: number): string =>
  signsOf(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), count);

/** The bytes that signs stand for. */
export const bytesOfSigns = (text: string, length: number): Uint8Array =>
  Buffer.from(
    valueOf(text)
      .toString(16)
      .padStart(2 * length, '0'),
    'hex',
  );

/** The rest by the largest prime of 15 bits: every single wrong sign and every two that changed places are found. */
const checkOf = (text: string): string => signsOf(valueOf(text) % 32_749n, checkSigns);

/** A code as it is shown and printed: the signs and their check, in groups of four. */
export const codeText = (body: string): string => (body + checkOf(body)).replace(/(.{4})(?=.)/g, '$1-');

/**
 * Reads a code as somebody typed it, and gives its signs without the check. Small letters, spaces, dashes and dots
 * make no difference, nor do O, I or L for 0 and 1. Null when a sign is wrong, missing or too many.
 */
export const readCodeText = (typed: string, bodySigns: number): string | null => {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const body = text.slice(0, -checkSigns);
  const isWhole =
    text.length === bodySigns + checkSigns &&
    Array.from(text).every((sign) => signs.includes(sign)) &&
    checkOf(body) === text.slice(-checkSigns);
  return isWhole ? body : null;
};
