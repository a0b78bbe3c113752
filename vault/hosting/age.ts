import { Encrypter } from 'age-encryption';
import { expectGoodPassphrase } from '../keys/new-passphrase.ts';

/** scrypt with N = 2^17, OWASP's first choice (128 MiB): measured 0.8 s here, where age's own 2^18 took 1.5 s. */
const workFactor = 17;

/**
 * Closes bytes into an age file (age-encryption.org) that opens with a passphrase, in memory only: nothing clear ever
 * lies on the disk. Any age program opens it; a keyboard that composes letters otherwise is brought to NFC, as those
 * programs get it from a terminal. Refuses `passphrase-*` for one that would not do for the vault either.
 */
export const ageFile = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  expectGoodPassphrase(passphrase, []);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(bytes);
};

/** A file as it goes out: as it is, or with a passphrase as an age file whose name says so. Refuses `passphrase-*`. */
export const outgoing = async (
  name: string,
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> =>
  passphrase === undefined
    ? { name, bytes }
    : { name: `${name}.age`, bytes: await ageFile(bytes, passphrase) };
