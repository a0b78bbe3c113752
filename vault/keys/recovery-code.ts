import { randomBytes, randomInt } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import type { RecoveryKind } from '../../core/contract/recovery.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { bytesOfSigns, codeText, readCodeText, signsOf, signsOfBytes, valueOf } from './code-signs.ts';

const secretLength = 20;
const secretSigns = 32;
/** A share is the secret's length and the place where the secret's curve was read. */
const shareLength = secretLength + 1;
const shareSigns = 34;
const numberSigns = 4 + 1;
const codeSigns = numberSigns + secretSigns;
const shareBodySigns = numberSigns + 1 + shareSigns + 1;

/** What a recovery code says: for which vault (a random number), the how manieth of it, and the 160-bit secret. */
export type RecoveryCode = {
  readonly vaultNumber: number;
  readonly codeNumber: number;
  readonly secret: Uint8Array;
};

/** The same for one of three codes of which any two give the secret: one alone says nothing of it. */
export type RecoveryShare = Omit<RecoveryCode, 'secret'> & {
  readonly shareNumber: number;
  readonly share: Uint8Array;
};

/** The number of a vault as it is printed: the first four signs of each of its codes. */
export const vaultNumberText = (vaultNumber: number): string => signsOf(BigInt(vaultNumber), 4);

/**
 * A new random code: for a new vault (with a number of its own), or the next one of the same vault. `before` gives
 * the numbers of the code that it replaces; after 31 the count begins again.
 */
export const newRecoveryCode = (before?: Omit<RecoveryCode, 'secret'>): RecoveryCode => ({
  vaultNumber: before?.vaultNumber ?? randomInt(0x100000),
  codeNumber: before ? (before.codeNumber % 31) + 1 : 1,
  secret: randomBytes(secretLength),
});

const numbersText = ({ vaultNumber, codeNumber }: Omit<RecoveryCode, 'secret'>): string =>
  vaultNumberText(vaultNumber) + signsOf(BigInt(codeNumber), 1);

/** The code as it is printed: ten groups of four, of which the first is the vault's number and the last ends in a check. */
export const recoveryCodeText = (code: RecoveryCode): string =>
  codeText(numbersText(code) + signsOfBytes(code.secret, secretSigns));

/** A second check beside the one of every code, for a wrong share opens nothing and nobody could say which of two it is. */
const secondCheckOf = (body: string): string => signsOf(valueOf(body) % 31n, 1);

/** One of three codes as it is printed: eleven groups of four. */
export const recoveryShareText = (share: RecoveryShare): string => {
  const body =
    numbersText(share) + signsOf(BigInt(share.shareNumber), 1) + signsOfBytes(share.share, shareSigns);
  return codeText(body + secondCheckOf(body));
};

/** Every text to print of a new code: the one, or the three of which any two open. */
export const recoveryTexts = async (code: RecoveryCode, kind: RecoveryKind): Promise<readonly string[]> => {
  if (kind === 'one') return [recoveryCodeText(code)];
  const shares = await split(new Uint8Array(code.secret), 3, 2);
  return shares.map((share, index) => recoveryShareText({ ...code, shareNumber: index + 1, share }));
};

const numbersIn = (body: string): Omit<RecoveryCode, 'secret'> | null => {
  const codeNumber = Number(valueOf(body.charAt(4)));
  return codeNumber < 1 ? null : { vaultNumber: Number(valueOf(body.slice(0, 4))), codeNumber };
};

/**
 * Reads a code as somebody typed it: small letters, spaces, dashes, and O, I or L for 0 and 1 make no difference.
 * Refuses `recovery-code-mistyped` when a sign is wrong, missing or too many, before anything is tried with it.
 */
export const readRecoveryCode = (typed: string): RecoveryCode => {
  const body = readCodeText(typed, codeSigns);
  const numbers = body === null ? null : numbersIn(body);
  if (body === null || !numbers) return refuse('recovery-code-mistyped');
  return { ...numbers, secret: bytesOfSigns(body.slice(numberSigns), secretLength) };
};

/** The same for one of three codes. Refuses `recovery-code-mistyped`. */
export const readRecoveryShare = (typed: string): RecoveryShare => {
  const body = readCodeText(typed, shareBodySigns);
  const numbers = body === null ? null : numbersIn(body);
  const shareNumber = Number(valueOf(body?.charAt(numberSigns) ?? '0'));
  const share = bytesOfSigns(body?.slice(numberSigns + 1, -1) ?? '0', shareLength);
  const isWhole =
    body !== null && secondCheckOf(body.slice(0, -1)) === body.slice(-1) && share.length === shareLength;
  if (!isWhole || !numbers || shareNumber < 1 || shareNumber > 3) return refuse('recovery-code-mistyped');
  return { ...numbers, shareNumber, share };
};

/** What somebody typed: a whole code or one of three, told apart by their length. Refuses `recovery-code-mistyped`. */
export const readTypedCode = (typed: string): RecoveryCode | RecoveryShare =>
  readCodeText(typed, codeSigns) === null ? readRecoveryShare(typed) : readRecoveryCode(typed);

/** The secret behind two different shares of one set; out of two sets comes one that opens nothing, or null. */
export const secretOfShares = async (
  one: RecoveryShare,
  other: RecoveryShare,
): Promise<Uint8Array | null> => {
  try {
    return await combine([new Uint8Array(one.share), new Uint8Array(other.share)]);
  } catch {
    // Two sets may have read their curves at the same place; such shares cannot be put together at all.
    return null;
  }
};
