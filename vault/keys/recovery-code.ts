import { randomBytes, randomInt } from 'node:crypto';
import { refuse } from '../../core/kernel/refusal.ts';
import { bytesOfSigns, codeText, readCodeText, signsOf, signsOfBytes, valueOf } from './code-signs.ts';

const secretSigns = 32;
const bodySigns = 4 + 1 + secretSigns;

/** What a recovery code says: for which vault (a random number), the how manieth of it, and the 160-bit secret. */
export type RecoveryCode = {
  readonly vaultNumber: number;
  readonly codeNumber: number;
  readonly secret: Uint8Array;
};

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
export const recoveryCodeText = ({ vaultNumber, codeNumber, secret }: RecoveryCode): string =>
  codeText(
    signsOf(BigInt(vaultNumber), 4) + signsOf(BigInt(codeNumber), 1) + signsOfBytes(secret, secretSigns),
  );

/**
 * Reads a code as somebody typed it: small letters, spaces, dashes, and O, I or L for 0 and 1 make no difference.
 * Refuses `recovery-code-mistyped` when a sign is wrong, missing or too many, before anything is tried with it.
 */
export const readRecoveryCode = (typed: string): RecoveryCode => {
  const text = readCodeText(typed, bodySigns);
  if (text === null) return refuse('recovery-code-mistyped');
  const codeNumber = Number(valueOf(text.charAt(4)));
  if (codeNumber < 1) return refuse('recovery-code-mistyped');
  return {
    vaultNumber: Number(valueOf(text.slice(0, 4))),
    codeNumber,
    secret: bytesOfSigns(text.slice(5), 20),
  };
};
