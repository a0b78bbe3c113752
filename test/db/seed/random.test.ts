import { expect, test } from 'vitest';
import { randomOf } from '../../../db/seed/random.ts';

test('a stream repeats itself, and no two of many streams meet', () => {
  const ids = Array.from({ length: 20_000 }, (_, stream) => {
    const { id } = randomOf(1, stream);
    return [id(), id(), id()];
  }).flat();
  expect(new Set(ids).size).toBe(60_000);
  expect(randomOf(1, 7).id()).toBe(ids[21]);
});

test('of a ranked list the first is picked twice as often as the second', () => {
  const random = randomOf(1, 1);
  const picked = Array.from({ length: 10_000 }, () => random.pickRanked(['a', 'b', 'c', 'd']));
  const share = (letter: string) => picked.filter((it) => it === letter).length / picked.length;
  expect(share('a')).toBeCloseTo(0.48, 1);
  expect(share('b')).toBeCloseTo(0.24, 1);
  expect(share('d')).toBeGreaterThan(0.1);
});
