import { randomBytes, randomInt } from 'node:crypto';
import { refuse } from '../../core/kernel/refusal.ts';

/** Crockford's 32 signs: no I, L, O or U, so that nothing on paper can be read as something else. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretSigns = 32;
const checkSigns = 3;
const codeSigns = 4 + 1 + secretSigns + checkSigns;

/** What a recovery code says: for which vault (a random number), the how manieth of it, and the 160-bit secret. */
export type RecoveryCode = {
  readonly vaultNumber: number;
  readonly codeNumber: number;
  readonly secret: Uint8Array;
};

const signsOf = (value: bigint, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    signs.charAt(Number((value >> BigInt(5 * (count - 1 - index))) & 31n)),
  ).join('');

const valueOf = (text: string): bigint =>
  Array.from(text).reduce((value, sign) => value * 32n + BigInt(signs.indexOf(sign)), 0n);

/** The rest by the largest prime of 15 bits: every single wrong sign and every two that changed places are found. */
const checkOf = (text: string): string => signsOf(valueOf(text) % 32_749n, checkSigns);

/**
 * A new random code: for a new vault (with a number of its own), or the next one of the same vault. `before` gives
 * the numbers of the code that it replaces; after 31 the count begins again.
 */
export const newRecoveryCode = (before?: Omit<RecoveryCode, 'secret'>): RecoveryCode => ({
  vaultNumber: before?.vaultNumber ?? randomInt(0x100000),
  codeNumber: before ? (before.codeNumber % 31) + 1 : 1,
  secret: randomBytes(20),
});

/** The code as it is printed: ten groups of four, of which the first is the vault's number and the last ends in a check. */
export const recoveryCodeText = ({ vaultNumber, codeNumber, secret }: RecoveryCode): string => {
  const text =
    signsOf(BigInt(vaultNumber), 4) +
    signsOf(BigInt(codeNumber), 1) +
    signsOf(BigInt(`0x${Buffer.from(secret).toString('hex')}`), secretSigns);
  return (text + checkOf(text)).replace(/(.{4})(?=.)/g, '$1-');
};

/**
 * Reads a code as somebody typed it: small letters, spaces, dashes, and O, I or L for 0 and 1 make no difference.
 * Refuses `recovery-code-mistyped` when a sign is wrong, missing or too many, before anything is tried with it.
 */
export const readRecoveryCode = (typed: string): RecoveryCode => {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const body = text.slice(0, -checkSigns);
  const isWhole =
    text.length === codeSigns &&
    Array.from(text).every((sign) => signs.includes(sign)) &&
    checkOf(body) === text.slice(-checkSigns);
  const codeNumber = Number(valueOf(text.charAt(4)));
  if (!isWhole || codeNumber < 1) return refuse('recovery-code-mistyped');
  return {
    vaultNumber: Number(valueOf(text.slice(0, 4))),
    codeNumber,
    secret: Buffer.from(
      valueOf(text.slice(5, 5 + secretSigns))
        .toString(16)
        .padStart(40, '0'),
      'hex',
    ),
  };
};
