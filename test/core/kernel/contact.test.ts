import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nationalDigits,
  readEmail,
  readPhone,
  readPostcode,
  showPhone,
  splitAddress,
} from '../../../core/kernel/contact.ts';

describe('a postcode', () => {
  it.each([
    ['1061DH', '1061 DH'],
    ['1000 AP', '1000 AP'],
    ['9999 XL', '9999 XL'],
    ['1234 SB', '1234 SB'],
    [' 1061 dh ', '1061 DH'],
  ])('%j is %s', (text, expected) => {
    expect(readPostcode(text)).toBe(expected);
  });

  it.each(['0999 AB', '1234 SS', '1234 SA', '1234 sd', '12345 AB', '1061', '', '1061  DH', 'B-2000'])(
    '%j is none',
    (text) => {
      expect(readPostcode(text)).toBeNull();
    },
  );
});

describe('a telephone number', () => {
  it.each([
    ['06-00000004', '+31600000004', '06 0000 0004'],
    ['06 0000 0002', '+31600000002', '06 0000 0002'],
    ['+31 6 00000001', '+31600000001', '06 0000 0001'],
    ['0031 600000003', '+31600000003', '06 0000 0003'],
    ['+31 (0)6 00000001', '+31600000001', '06 0000 0001'],
    ['(020) 000 00 09', '+31200000009', '020 000 0009'],
    ['020-0000009', '+31200000009', '020 000 0009'],
    ['0297-000009', '+31297000009', '0297 00 0009'],
    ['088 000 0001', '+31880000001', '088 000 0001'],
    ['0800-2000', '+318002000', '0800 2000'],
    ['0900-0000001', '+319000000001', '0900 0000001'],
    ['600000003', '+31600000003', '06 0000 0003'],
    ['０６-０００００００４', '+31600000004', '06 0000 0004'],
    ['+90 532 000 0001', '+905320000001', '+90 5320000001'],
    ['00212 600000001', '+212600000001', '+212 600000001'],
    ['+597 000001', '+597000001', '+597 000001'],
    ['+599 9000001', '+5999000001', '+599 9000001'],
    ['+32 2 000 0001', '+3220000001', '+32 20000001'],
    ['+49 30 000001', '+4930000001', '+49 30000001'],
  ])('%s is kept as %s and shown as %s', (text, e164, shown) => {
    expect(readPhone(text)).toBe(e164);
    expect(showPhone(e164)).toBe(shown);
  });

  it.each([
    '',
    'geen telefoon, zie moeder',
    '06-0000000',
    '06-000000041',
    '112',
    '14020',
    '0800-20001',
    '+31 6 0000',
    '020-0000009 (moeder)',
    '06 0000 0002 / 020-0000009',
    '31 6 00000001',
    '+',
    '-',
  ])('%j is none', (text) => {
    expect(readPhone(text)).toBeNull();
  });

  it('reads back what it shows', () => {
    const dutch = fc.stringMatching(/^[1-9]\d{8}$/).map((digits) => `+31${digits}`);
    const foreign = fc.stringMatching(/^\+(?:90|212|597|32|49)[1-9]\d{7}$/);
    fc.assert(
      fc.property(fc.oneof(dutch, foreign), (e164) => {
        expect(readPhone(showPhone(e164))).toBe(e164);
      }),
    );
  });

  it('has the same digits however it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^6\d{8}$/), (digits) => {
        const forms = [
          `+31${digits}`,
          `0031 ${digits}`,
          `0${digits}`,
          `+31 (0)${digits}`,
          `06-${digits.slice(1)}`,
        ];
        expect(new Set(forms.map(nationalDigits))).toEqual(new Set([`0${digits}`]));
      }),
    );
  });
});

describe('an e-mail address', () => {
  it.each(['mohamed1@example.nl', ' a.b+c@sub.example.org ', 'zoë@voorbeeld.example', "o'brien@example.nl"])(
    '%j is one',
    (text) => {
      expect(readEmail(text)).toBe(text.trim());
    },
  );

  it.each([
    '',
    'geen',
    'a@b',
    'a b@example.nl',
    '@example.nl',
    'a@example.nl, b@example.nl',
    'a@-x.nl',
    'a@x..nl',
  ])('%j is none', (text) => {
    expect(readEmail(text)).toBeNull();
  });

  it('gives up quickly on a hostile text', () => {
    expect(readEmail(`a@${'a.'.repeat(5_000)}`)).toBeNull();
    expect(readEmail(`a@${'a'.repeat(20_000)}`)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['Hogevecht 190', 'Hogevecht', '190'],
    ['Osdorpplein 415 A', 'Osdorpplein', '415 A'],
    ['Osdorpplein 33hs', 'Osdorpplein', '33hs'],
    ['Javastraat 105-III', 'Javastraat', '105-III'],
    ['Slotermeerlaan 392-2', 'Slotermeerlaan', '392-2'],
    ['Plein ’40-’45 206-2', 'Plein ’40-’45', '206-2'],
    ['Plein ’40-’45 31', 'Plein ’40-’45', '31'],
    ['Plein 1813 5', 'Plein 1813', '5'],
    ['Lodewijk van Deysselstraat 181hs', 'Lodewijk van Deysselstraat', '181hs'],
    ['2e Jan Steenstraat 4', '2e Jan Steenstraat', '4'],
    ['Prinsengracht 12 3-hoog', 'Prinsengracht', '12 3-hoog'],
    ['Prinsengracht 12 a-2', 'Prinsengracht', '12 a-2'],
    ['Meer  en Vaart 4 bis', 'Meer en Vaart', '4 bis'],
    ['Postbus', 'Postbus', ''],
    ['geheim', 'geheim', ''],
    ['', '', ''],
  ])('%j is street %j, number %j', (text, street, houseNo) => {
    expect(splitAddress(text)).toEqual({ street, houseNo });
  });
});
