import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DerivationCost, calibrate, costFor, derive, leastCost } from '../../../vault/keys/derive.ts';

const salt = Uint8Array.from({ length: 16 }, (_, at) => at);

describe('deriving a key from a passphrase', () => {
  it('is Argon2id with one lane: another implementation makes the same bytes', async () => {
    const other = argon2Sync('argon2id', {
      message: 'molen fiets tapijt',
      nonce: salt,
      memory: leastCost.memoryKiB,
      passes: leastCost.passes,
      parallelism: 1,
      tagLength: 32,
    });
    expect(Buffer.from(await derive('molen fiets tapijt', salt, leastCost))).toEqual(other);
  });

  it('is the same however the keyboard composed a letter', async () => {
    const composed = await derive('caf\u00e9 molen fiets tapijt', salt, leastCost);
    expect(await derive('cafe\u0301 molen fiets tapijt', salt, leastCost)).toEqual(composed);
  });

  it('has a floor of 64 MiB and 3 passes, and a ceiling', () => {
    expect(DerivationCost.safeParse(leastCost).success).toBe(true);
    expect(DerivationCost.safeParse({ ...leastCost, memoryKiB: leastCost.memoryKiB - 1 }).success).toBe(
      false,
    );
    expect(DerivationCost.safeParse({ ...leastCost, passes: 2 }).success).toBe(false);
    expect(DerivationCost.safeParse({ ...leastCost, memoryKiB: 4_194_304 }).success).toBe(false);
    expect(DerivationCost.safeParse({ ...leastCost, passes: 1_000_000 }).success).toBe(false);
  });

  it('is tuned to a second: more passes on a fast machine, the floor on a slow one', () => {
    expect(costFor(100)).toEqual({ memoryKiB: 98_304, passes: 30 });
    expect(costFor(1_000)).toEqual({ memoryKiB: 98_304, passes: 3 });
    expect(costFor(5_000)).toEqual(leastCost);
    expect(costFor(0)).toEqual({ memoryKiB: 98_304, passes: 64 });
  });

  it('tunes by the second of two derivations and gives what a slot may have', async () => {
    const times = [5_000, 5_300];
    const cost = await calibrate(() => times.shift() ?? Number.NaN);
    expect(cost).toEqual({ memoryKiB: 98_304, passes: 10 });
    expect(DerivationCost.safeParse(cost).success).toBe(true);
  });
});
