import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseDpia, adviseFg, highShare, largeScaleFiles, manyFiles } from '../../../core/guard/meter.ts';

describe('an FG', () => {
  test.each([
    [{ files: 0, filesWithSpecial: 0 }, 'none', []],
    [{ files: 120, filesWithSpecial: 120 }, 'none', []],
    [{ files: highShare.fromFiles, filesWithSpecial: highShare.fromFiles / 2 }, 'consider', ['high-share']],
    [{ files: 9_000, filesWithSpecial: manyFiles - 1 }, 'none', []],
    [{ files: 9_000, filesWithSpecial: manyFiles }, 'consider', ['many-files']],
    [{ files: 1_500, filesWithSpecial: manyFiles }, 'consider', ['many-files', 'high-share']],
    [{ files: 50_000, filesWithSpecial: largeScaleFiles }, 'likely', ['large-scale']],
  ])('for %j: %s', (counted, advice, because) => {
    expect(adviseFg(counted)).toEqual({ advice, because });
  });

  test('never becomes less likely when more files hold special data', () => {
    const weight = { none: 0, consider: 1, likely: 2 };
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (files, some) => {
        const filesWithSpecial = Math.min(files, some);
        const now = weight[adviseFg({ files, filesWithSpecial }).advice];
        const more = weight[adviseFg({ files: files + 1, filesWithSpecial: filesWithSpecial + 1 }).advice];
        expect(more).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('a DPIA', () => {
  test('is advised as soon as there are files: two of the nine criteria', () => {
    expect(adviseDpia({ files: 1, filesWithSpecial: 0 })).toEqual({
      isAdvised: true,
      because: ['sensitive-data', 'vulnerable-people'],
    });
    expect(adviseDpia({ files: 0, filesWithSpecial: 0 })).toEqual({ isAdvised: false, because: [] });
  });

  test('names the scale when it is large', () => {
    expect(adviseDpia({ files: 20_000, filesWithSpecial: largeScaleFiles }).because).toContain('large-scale');
  });
});
