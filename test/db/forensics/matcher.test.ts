import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher, shortest } from '../../../db/forensics/matcher.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const counted = (texts: readonly string[], within: string): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  matcher(texts.map((text, id) => ({ id, bytes: bytesOf(text) }))).find(bytesOf(within), (id) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
};

describe('the matcher', () => {
  test('finds values at the start, in the middle and at the end, over one another and in longer words', () => {
    const found = counted(['Moham', 'hamed', 'Zoë', 'van den Berg', 'Berg'], 'Mohamed van den Berg, Zoë');
    expect([...found]).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ]),
    );
  });

  test('leaves out what is too short and says how many that were', () => {
    const { sought, tooShort } = matcher(
      ['Jo', '', 'Ali', 'Anna'].map((text, id) => ({ id, bytes: bytesOf(text) })),
    );
    expect({ sought, tooShort }).toEqual({ sought: 2, tooShort: 2 });
    expect(matcher([]).longest).toBe(0);
  });

  test('tells of every id that has the same value, and of one id for each of its values', () => {
    const found = counted(['Jansen', 'Jansen', 'JANSEN'], 'Jansen jansen JANSEN');
    expect([...found]).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
    );
  });

  test('finds a long value by its start', () => {
    const long = Array.from({ length: 90 }, (_, n) => `naam ${n}`).join(' ');
    expect(counted([long], `... ${long.slice(0, 300)}`).get(0)).toBe(1);
  });

  test('counts what a plain search counts', () => {
    const letters = fc.stringMatching(/^[abé ]{0,9}$/);
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 30 }),
        fc.stringMatching(/^[abé ]{0,200}$/),
        (texts, within) => {
          const haystack = Buffer.from(within);
          const found = counted(texts, within);
          texts.forEach((text, id) => {
            const needle = Buffer.from(text);
            let expected = 0;
            if (needle.length >= shortest)
              for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
                expected += 1;
            expect(found.get(id) ?? 0).toBe(expected);
          });
        },
      ),
    );
  });
});
