import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/kernel/fold.ts';
import { soundKeys } from '../../../core/kernel/sound-key.ts';

const meet = (a: string, b: string): boolean => {
  const keys = soundKeys(fold(a));
  return soundKeys(fold(b)).some((key) => keys.includes(key));
};

describe('sound keys', () => {
  it.each([
    ['Mohammed', 'Mohamed', 'Muhammad', 'Mohamad', 'Mouhamed'],
    ['Fatima', 'Fatma', 'Fatimah'],
    ['Youssef', 'Yusuf', 'Yousef', 'Joesoef'],
    ['Aicha', 'Aïcha', 'Aisha', 'Ayşe'],
    ['Khadija', 'Khadidja'],
    ['Abdelkader', 'Abdulkader'],
    ['Ouali', 'Wali'],
    ['Achmed', 'Ahmed'],
    ['Şahin', 'Shahin', 'Sahin'],
    ['IJsselstein', 'Ysselstein'],
    ['elkhattabi', 'alkhatabi'],
    ['Özlem', 'Oezlem'],
  ])('%s is also found as its other spellings', (name, ...spellings) => {
    expect(spellings.filter((spelling) => !meet(name, spelling))).toEqual([]);
  });

  it.each([
    ['Mohamed', 'Mehmet'],
    ['Fatma', 'Fatiha'],
    ['Fatima', 'Fatiha'],
    ['Khadija', 'Hatice'],
    ['Jan', 'Jean'],
    ['Wil', 'Wouter'],
    ['Bouzid', 'Bakker'],
  ])('%s and %s stay apart', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it.each(['', 'el', 'محمد', '0412', 'a1b'])('%j has none', (word) => {
    expect(soundKeys(word)).toEqual([]);
  });

  it('hears no difference between single and double letters', () => {
    const letters = fc.array(fc.constantFrom(...'abdfgiklmnoprstuvz'.split('')), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(), (word, at) => {
        const doubled = word.toSpliced(at % word.length, 0, word[at % word.length] ?? '');
        expect(meet(word.join(''), doubled.join(''))).toBe(true);
      }),
    );
  });
});
