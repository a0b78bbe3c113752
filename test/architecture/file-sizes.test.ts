import { describe, expect, test } from 'vitest';
import { codeFiles, textOf } from '../support/source-files.ts';

const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length;
const sizes = codeFiles
  .filter((path) => !path.startsWith('test/fixtures/'))
  .map((path) => ({ path, lines: linesOf(path) }));

describe('the sizes of files', () => {
  test('are measured over the whole project', () => {
    expect(sizes.length).toBeGreaterThan(150);
  });

  test('stay within 350 lines', () => {
    const long = sizes.filter(({ lines }) => lines > 350).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long, 'split it by subject').toEqual([]);
  });

  test('have a median of at most 80 lines outside tests', () => {
    const sorted = sizes
      .filter(({ path }) => !path.startsWith('test/'))
      .map(({ lines }) => lines)
      .toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });
});
