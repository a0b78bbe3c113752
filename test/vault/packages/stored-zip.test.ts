import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addToZip, emptyZip } from '../../../vault/packages/stored-zip.ts';

const entry = fc.record({ name: fc.stringMatching(/^[a-zé0-9/-]{1,20}\.[a-z]{3}$/), bytes: fc.uint8Array() });
const entries = fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 6 });

test('another program reads back what was put in, whether at once or later', () => {
  fc.assert(
    fc.property(entries, entries, (first, later) => {
      const names = new Set(first.map(({ name }) => name));
      const more = later.filter(({ name }) => !names.has(name));
      const zip = addToZip(addToZip(emptyZip(), first, '2026-11-21'), more, '2026-11-22');
      const found = unzipSync(zip);
      const all = [...first, ...more];
      expect(Object.keys(found).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
      for (const { name, bytes } of all) expect(Buffer.from(found[name] ?? []).equals(bytes)).toBe(true);
    }),
  );
});

test('what is added bears the day of what was there, and no time of day', () => {
  const one = addToZip(emptyZip(), [{ name: 'a.txt', bytes: Buffer.from('a') }], '2026-11-21');
  const two = addToZip(one, [{ name: 'b.txt', bytes: Buffer.from('b') }]);
  const again = addToZip(one, [{ name: 'b.txt', bytes: Buffer.from('b') }], '2026-11-21');
  expect(two.equals(again)).toBe(true);
});

test('something else than a zip of this app is not touched', () => {
  expect(() => addToZip(Buffer.from('PK, of zoiets, maar het is geen zip'), [])).toThrow('Not a zip');
});
