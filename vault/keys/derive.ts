import { hashRaw } from '@node-rs/argon2';
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';

/**
 * What one guess costs: Argon2id with one lane. The floor is Bitwarden's and more than three times OWASP's
 * (64 MiB, 3 passes); the ceiling keeps a tampered file from filling the memory before anything is checked.
 */
export const DerivationCost = z.strictObject({
  memoryKiB: z
    .int()
    .min(64 * 1_024)
    .max(256 * 1_024),
  passes: z.int().min(3).max(256),
});
export type DerivationCost = z.output<typeof DerivationCost>;

/** The least that a slot may cost. */
export const leastCost: DerivationCost = { memoryKiB: 64 * 1_024, passes: 3 };

/** 96 MiB and not more: measured, the process peaks at 199 MB while it unlocks, and 250 MB is its bound. */
const chosenMemoryKiB = 96 * 1_024;
const mostPasses = 64;

/** Makes 32 bytes out of a passphrase. A parameter of what calls it, so that a test can count the work. */
export type Derive = (passphrase: string, salt: Uint8Array, cost: DerivationCost) => Promise<Uint8Array>;

/** Argon2id (the library's default, held to by a test) over the passphrase in NFKC, so that a keyboard that composes letters otherwise opens the same slot. */
export const derive: Derive = async (passphrase, salt, cost) => {
  const bytes = Buffer.from(passphrase.normalize('NFKC'));
  try {
    return await hashRaw(bytes, {
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: 1,
      outputLen: 32,
      salt,
    });
  } finally {
    bytes.fill(0);
  }
};

/**
 * Finds the cost of about one second on this machine: takes how long a derivation lasted in milliseconds, gives the
 * cost for new slots. A machine that needs longer for 3 passes over 96 MiB gets the floor.
 */
export const costFor = (millisecondsForThreePasses: number): DerivationCost => {
  const passes = Math.round(3_000 / Math.max(1, millisecondsForThreePasses));
  return passes < 3 ? leastCost : { memoryKiB: chosenMemoryKiB, passes: Math.min(mostPasses, passes) };
};

/** Times two derivations on this machine, the first to warm up, and gives the cost for a new slot (about 1 s). */
export const calibrate = async (clock: () => number): Promise<DerivationCost> => {
  const trial = { memoryKiB: chosenMemoryKiB, passes: 3 };
  const salt = new Uint8Array(16);
  await derive('calibration', salt, trial);
  const from = clock();
  await derive('calibration', salt, trial);
  return costFor(clock() - from);
};

/** The key of a recovery slot: HKDF is enough, because the code itself is 160 random bits. */
export const deriveFromCode = (secret: Uint8Array, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, 'vertrouwd recovery 1', 32));
