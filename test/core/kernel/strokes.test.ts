import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureField, Strokes } from '../../../core/contract/signature.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { checkStrokes, lengthOf } from '../../../core/kernel/strokes.ts';

const verdict = (strokes: Strokes): string | null => {
  try {
    checkStrokes(strokes);
    return null;
  } catch (error) {
    return refusedRule(error);
  }
};

test.each<[string, Strokes, string | null]>([
  ['nothing', [], 'signature-without-strokes'],
  ['a dot', [[[3_000, 1_000, 0]]], 'signature-without-strokes'],
  [
    'many dots',
    Array.from({ length: 40 }, (_, at): Strokes[number] => [[at * 100, 1_000, at]]),
    'signature-without-strokes',
  ],
  [
    'a slip of the mouse',
    [
      [
        [0, 0, 0],
        [299, 0, 9],
      ],
    ],
    'signature-without-strokes',
  ],
  [
    'the shortest scribble',
    [
      [
        [0, 0, 0],
        [300, 0, 9],
      ],
    ],
    null,
  ],
  [
    'two short strokes',
    [
      [
        [0, 0, 0],
        [0, 200, 9],
      ],
      [
        [50, 0, 20],
        [150, 0, 30],
      ],
    ],
    null,
  ],
])('%s is a signature or not', (_, strokes, expected) => {
  expect(verdict(strokes)).toBe(expected);
});

test('the length is that of the strokes, without the way that the pen went through the air', () => {
  const point = fc.tuple(fc.nat(signatureField.width), fc.nat(signatureField.height), fc.nat(3_600_000));
  const stroke = fc.array(point, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 6 }), (strokes) => {
      const apart = strokes.reduce((sum, one) => sum + lengthOf([one]), 0);
      expect(lengthOf(strokes)).toBeCloseTo(apart);
      expect(Strokes.safeParse(strokes).success).toBe(true);
    }),
  );
});

test.each<[string, unknown]>([
  ['a point outside the field', [[[6_001, 0, 0]]]],
  ['half a point', [[[1, 2]]]],
  ['a pressure', [[[1, 2, 3, 0.5]]]],
  ['an empty stroke', [[]]],
  [
    'more points than a hand writes',
    Array.from({ length: 5 }, () => Array.from({ length: 4_001 }, () => [1, 1, 1])),
  ],
])('%s does not come through the door', (_, strokes) => {
  expect(Strokes.safeParse(strokes).success).toBe(false);
});
