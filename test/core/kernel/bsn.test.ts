import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBsn, maskBsn, namesBsn, passesElevenTest } from '../../../core/kernel/bsn.ts';

const certainties = (text: string): readonly string[] => findBsn(text).map((hit) => hit.certainty);

describe('the 11-test', () => {
  it.each(['111222333', '123456782', '249566758', '999990019', '010000008', '10000008'])(
    '%s passes',
    (digits) => {
      expect(passesElevenTest(digits)).toBe(true);
    },
  );

  it.each(['123456789', '987654321', '123456783', '000000000', '00000000', '1112223', '', '11122233a'])(
    '%j fails',
    (digits) => {
      expect(passesElevenTest(digits)).toBe(false);
    },
  );

  it('fails as soon as one digit is mistyped', () => {
    const wrong = fc.record({ at: fc.nat(8), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.constantFrom('111222333', '123456782', '249566758'), wrong, (good, { at, by }) => {
        const digit = (Number(good[at]) + by) % 10;
        expect(passesElevenTest(`${good.slice(0, at)}${digit}${good.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});

describe('finding a BSN', () => {
  it.each([
    ['BSN 111222333 staat op formulier', ['certain']],
    ['bsn111222333', ['certain']],
    ['BSN111222333', ['certain']],
    ['111.222.333BSN111.222.333', ['certain', 'certain']],
    ['burgerservicenummer: 111.222.333', ['certain']],
    ['Burger Service Nummer 1112 22 333', ['certain']],
    ['sofinr 111-222-333', ['certain']],
    ['111222333 is haar sofi-nummer', ['certain']],
    ['BSN 10000008', ['certain']],
    ['BSN １１１２２２３３３', ['certain']],
    ['BSN 111\u200b222\u200b333', ['certain']],
    ['BSN 111–222–333', ['certain']],
    [`BSN ${'.'.repeat(39)}111222333`, ['certain']],
    [`BSN ${'.'.repeat(40)}111222333`, ['possible']],
    ['nummer 111222333', ['possible']],
    ['Sofia belt 111222333', ['possible']],
    ['111222333 en 123456782', ['possible', 'possible']],
    ['010000008 2 kinderen', ['possible']],
    ['111222333NL', ['possible']],
  ])('%j: %j', (text, expected) => {
    expect(certainties(text)).toEqual(expected);
  });

  it.each([
    'nr 123456789 klant energie',
    'BSN 123456789',
    'BSN onbekend',
    '10000008 zonder woord',
    'bel 0612345609',
    'bel 06 1234 5609',
    'bel 06-12345609 12 uur',
    'bel +31 612345609',
    'bel 0031 6 12345609',
    'bel 020-5301204',
    'BSN? nee, 02-01-1980 geboren',
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'NL111222333B01',
    '111222333@example.nl',
    'https://example.nl/111222333',
    '1112223334',
    'postcode 1112 AB',
    'woont er sinds 2019',
    '000000000',
    '',
  ])('nothing in %j', (text) => {
    expect(certainties(text)).toEqual([]);
  });

  it('still sees the number behind an account number', () => {
    expect(certainties('NL91ABNA0417164300 BSN 111222333')).toEqual(['certain']);
  });

  it('says where, in the text as it was given', () => {
    const text = 'ﬁche 👤 BSN: １１１.222.333!';
    const [hit] = findBsn(text);
    expect(text.slice(hit?.start, hit?.end)).toBe('１１１.222.333');
  });

  it('finds every number that passes, whatever the words around it', () => {
    const words = fc.array(fc.constantFrom('inloop', 'taalles', 'di', '3', 'NL', 'x,', 'é'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('111222333', '249566758', '999990019'),
        words,
        words,
        (bsn, before, after) => {
          const text = [...before, '-', bsn, '-', ...after].join(' ');
          expect(findBsn(text).map((hit) => text.slice(hit.start, hit.end))).toEqual([bsn]);
        },
      ),
    );
  });

  it('is done with a long text at once', () => {
    expect(certainties(`${'1 '.repeat(50_000)}${'a'.repeat(50_000)}`)).toEqual([]);
  });
});

describe('masking', () => {
  it.each([
    ['BSN 111222333 staat op formulier', 'BSN ••••••••• staat op formulier'],
    ['BSN 111.222.333', 'BSN •••.•••.•••'],
    ['BSN 123456789', 'BSN •••••••••'],
    ['BSN １１１２２２３３３', 'BSN •••••••••'],
    ['111222333 en 123456782', '••••••••• en •••••••••'],
    ['06 0000 0412, geboren 02-01-1980', '06 0000 0412, geboren 02-01-1980'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(maskBsn(text)).toBe(expected);
  });

  it('leaves nothing to find', () => {
    const piece = fc.constantFrom(
      'BSN',
      '111222333',
      '111.222.333',
      '10000008',
      ' ',
      ' ',
      'x',
      '06',
      '0',
      '-',
      '👤',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(findBsn(maskBsn(pieces.join('')))).toEqual([]);
      }),
    );
  });
});

it('a heading that speaks of the BSN is recognised', () => {
  expect(['BSN', 'BSN-nr', 'Burgerservicenummer', 'Sofinummer', 'Sofi'].every(namesBsn)).toBe(true);
  expect(['Nr', 'Sofie', 'Telefoon'].some(namesBsn)).toBe(false);
});
