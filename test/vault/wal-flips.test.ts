import { expect, test } from 'vitest';
import { flipWal } from '../support/flip-wal.ts';

test('a flipped bit in a left-over WAL that costs a row is noticed by the head beside the vault: 10 times', async () => {
  const flips = await flipWal(10);
  expect(flips.unnoticed).toBe(0);
  expect(flips.costly).toBeGreaterThan(0);
});
