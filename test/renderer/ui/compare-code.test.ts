import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWrongGroup, groupsOf } from '../../../renderer/ui/compare-code.ts';

const code = '6GH3-1JVA-MSQM-1P23-J91B-87QR-2X2N-M7AQ-TP2X-DYCD';

test('a code is shown in its ten groups', () => {
  expect(groupsOf(code)).toHaveLength(10);
  expect(groupsOf(code)[0]).toBe('6GH3');
});

test.each([
  ['as it is printed', code],
  ['in small letters with spaces', code.toLowerCase().replaceAll('-', ' ')],
  ['without anything between the groups, over two lines', `${code.slice(0, 24)}\n${code.slice(25)}`],
  ['with O and I for 0 and 1', code.replaceAll('1', 'I')],
])('a code typed %s is the same', (_, typed) => {
  expect(firstWrongGroup(code, typed)).toBeNull();
});

test('the group that differs is named, and one sign too few is found where it is missing', () => {
  expect(firstWrongGroup(code, code.replace('1P23', '1P24'))).toBe(4);
  expect(firstWrongGroup(code, code.replace('J91B', 'J9B'))).toBe(5);
  expect(firstWrongGroup(code, code.slice(0, 29))).toBe(7);
  expect(firstWrongGroup(code, `${code}7`)).toBe(10);
});

test('any one wrong sign is found in its own group', () => {
  const signs = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  fc.assert(
    fc.property(fc.nat(39), fc.constantFrom(...signs), (at, sign) => {
      const plain = code.replaceAll('-', '');
      fc.pre(plain[at] !== sign);
      const typed = plain.slice(0, at) + sign + plain.slice(at + 1);
      expect(firstWrongGroup(code, typed)).toBe(Math.floor(at / 4) + 1);
    }),
  );
});
