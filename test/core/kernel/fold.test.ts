import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../../core/kernel/fold.ts';

const anyText = fc.string({ unit: 'binary' });

describe('folding', () => {
  it.each([
    ['Ayşe Öztürk', 'ayse ozturk'],
    ['Işıl Şahin', 'isil sahin'],
    ['İbrahim', 'ibrahim'],
    ['ISIL', 'isil'],
    ['Łucja Nowak', 'lucja nowak'],
    ['Zoë', 'zoe'],
    ['Mónica Álvarez', 'monica alvarez'],
    ['Gülşen', 'gulsen'],
    ['ĳsbrand Ĳsselstein', 'ijsbrand ijsselstein'],
    ['Søren Weiß Æ Đurić', 'soren weiss ae duric'],
    ['STRAẞE', 'strasse'],
    ["Bram 't Hart", 'bram t hart'],
    ['van ’t Hoff', 'van t hoff'],
    ["Jean-Pierre d'Ancona", 'jean-pierre dancona'],
    ['Zoe\u0308', 'zoe'],
    ['´t Hart', 't hart'],
    ['  Thi \u00a0 Lan ', 'thi lan'],
  ])('%j gives %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not depend on how accents are encoded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });
});

describe('folded words', () => {
  it.each([
    ['Anna-Maria van der Meer', ['anna', 'maria', 'van', 'der', 'meer']],
    ['v.d. Berg', ['vd', 'berg']],
    ['v/d Berg', ['vd', 'berg']],
    ['V.D. Berg', ['v', 'd', 'berg']],
    ['K.', ['k']],
    [' - ', []],
    ['', []],
  ])('%j gives %j', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });
});
