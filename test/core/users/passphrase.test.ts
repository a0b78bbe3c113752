import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedLetters, judgePassphrase, leastLength, mostLength } from '../../../core/users/passphrase.ts';

const common = new Set(['welkom', 'thuis', 'zomer', 'winter', 'wachtwoord', 'password', 'zeewolf']);
const facts = {
  isCommon: (letters: string) => common.has(letters),
  ownNames: ['Buurthuis De Brug', 'F. Bakker'],
};
const judge = (passphrase: string) => judgePassphrase(passphrase, facts);

describe('a passphrase', () => {
  it.each([
    ['molen fiets tapijt', 'good'],
    ['Ik drink graag thee om 4 uur', 'good'],
    ['welkom thuis in de zomer', 'good'],
    ['أحب الشاي في المساء', 'good'],
    ['xK9#vq2!Lm7$Wd4&', 'good'],
    ['!@%&*;:?.,/()[]{}', 'good'],
    ['', 'too-short'],
    ['veertien tekens', 'good'],
    ['veertientekens', 'too-short'],
    ['Wachtwoord12345!', 'too-common'],
    ['Zomer2026Winter2025', 'too-common'],
    ['wachtwoordwachtwoord', 'too-common'],
    ['welkomwelkomwelkom', 'too-repetitive'],
    ['Welkom thuis, welkom thuis!', 'too-common'],
    ['zeewolfzeewolf 1999', 'too-common'],
    ['Wèlkóm Thùïs 20262026', 'too-common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'too-repetitive'],
    ['qwertyuiopasdfghjkl', 'too-repetitive'],
    ['1234567890123456789', 'too-repetitive'],
    ['lkjhgfdsapoiuytrewq', 'too-repetitive'],
    ['hahahahahahahahahaha', 'too-repetitive'],
    ['Buurthuis De Brug 2026', 'too-personal'],
    ['buurthuisdebrug!!!!', 'too-personal'],
    ['BakkerBakkerBakker12', 'too-personal'],
    ['De Brug welkom 2026', 'too-common'],
    ['Bakker eet graag oude kaas', 'good'],
  ])('%j is %s', (passphrase, verdict) => {
    expect(judge(passphrase)).toBe(verdict);
  });

  it('is measured in code points after NFKC, so that an emoji or a ligature is not counted as more or less', () => {
    expect(judge('🜁🜂🜃🜄🜅🜆🜇🜈🜉🜊🜋🜌🜍🜎')).toBe('too-short');
    expect(judge('🜁🜂🜃🜄🜅🜆🜇🜈🜉🜊🜋🜌🜍🜎🜏')).toBe('good');
    expect(judge('ﬃet molens')).toBe('too-short');
  });

  it('may be 256 long and not 257', () => {
    const long = Array.from({ length: mostLength }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(judge(long)).toBe('good');
    expect(judge(`${long}字`)).toBe('too-long');
  });

  it('is good whatever it is made of, when four different words that are not common stand in it', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-xz]{6,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 8 }), (words) => {
        const verdict = judgePassphrase(words.join(' '), { isCommon: () => false, ownNames: [] });
        expect(verdict).toBe('good');
      }),
    );
  });

  it('is never good when it is shorter than the least, and the judgement always comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const isShort = Array.from(text.normalize('NFKC')).length < leastLength;
        expect(judge(text) === 'too-short').toBe(isShort);
      }),
    );
  });

  it('is compared without case, accents, digits and signs', () => {
    expect(foldedLetters('Wéé-s 12')).toBe('wees');
  });
});
