import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../core/register/canonical.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
};

test('the same content is the same text, in whichever order it was put together', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalText(shuffled(value))).toBe(canonicalText(value));
    }),
  );
});

test('the text holds the whole content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the text is readable: keys in order, two spaces, a line end', () => {
  expect(canonicalText({ b: [1], a: 'é' })).toBe('{\n  "a": "é",\n  "b": [\n    1\n  ]\n}\n');
});
