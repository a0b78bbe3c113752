import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIban, showIban } from '../../../core/kernel/iban.ts';

test.each(['NL91ABNA0417164300', 'NL02ABNA0123456789', 'NL20INGB0001234567', 'BE68539007547034'])(
  '%s is an account number, however it is typed',
  (iban) => {
    expect(readIban(iban)).toBe(iban);
    expect(readIban(` ${showIban(iban).toLowerCase()} `)).toBe(iban);
  },
);

test.each([
  ['another last digit', 'NL91ABNA0417164301'],
  ['check digits that cannot be', 'NL00ABNA0417164300'],
  ['a digit too few', 'NL91ABNA041716430'],
  ['digits where the bank belongs', 'NL91123404171643 00'],
  ['a Belgian one that is too long', 'BE685390075470341'],
  ['nothing', ''],
  ['a name', 'Anouk de Graaf'],
])('%s is none', (_, text) => {
  expect(readIban(text)).toBeNull();
});

test('one changed digit is always noticed', () => {
  const iban = 'NL20INGB0001234567';
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const digit = (Number(iban[at]) + more) % 10;
      expect(readIban(`${iban.slice(0, at)}${digit}${iban.slice(at + 1)}`)).toBeNull();
    }),
  );
});

test('is shown in groups of four', () => {
  expect(showIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  expect(showIban('')).toBe('');
});
