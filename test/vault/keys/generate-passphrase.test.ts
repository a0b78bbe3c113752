import { describe, expect, it } from 'vitest';
import { judgePassphrase } from '../../../core/users/passphrase.ts';
import { isCommonWord } from '../../../vault/keys/blocklist.ts';
import blocklist from '../../../vault/keys/data/blocklist.json' with { type: 'json' };
import list from '../../../vault/keys/data/words-nl.json' with { type: 'json' };
import { generatePassphrase } from '../../../vault/keys/generate-passphrase.ts';

describe('the generated passphrase', () => {
  it('draws from exactly 7,776 different words of 4 to 8 letters, so six of them are 77 bits', () => {
    expect(list.words).toHaveLength(7_776);
    expect(new Set(list.words).size).toBe(7_776);
    expect(list.words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  it('holds no word that could hurt somebody who works with victims', () => {
    const hurtful =
      /moord|dood|geweld|verkracht|misbruik|seks|naakt|bloed|wapen|pijn|angst|haat|kanker|hoer|slet|kut|nazi|neger|nikker|slacht|zelfmo|wurg|folter|gijzel|stalk|beul|marte/;
    expect(list.words.filter((word) => hurtful.test(word))).toEqual([]);
  });

  it('is six words that the rules for a passphrase accept, and never the same', () => {
    const made = Array.from({ length: 500 }, generatePassphrase);
    const facts = { isCommon: isCommonWord, ownNames: ['Buurthuis De Brug', 'F. Bakker'] };
    expect(new Set(made).size).toBe(500);
    expect(made.filter((text) => !/^[a-z]{4,8}( [a-z]{4,8}){5}$/.test(text))).toEqual([]);
    expect(made.filter((text) => judgePassphrase(text, facts) !== 'good')).toEqual([]);
  });

  it('is judged with a list of more than 10,000 Dutch and English words', () => {
    expect(blocklist.words.length).toBeGreaterThan(10_000);
    expect(
      ['welkom', 'wachtwoord', 'password', 'qwerty', 'voetbal', 'zomer', 'liverpool'].filter(
        (word) => !isCommonWord(word),
      ),
    ).toEqual([]);
    const judge = (text: string) => judgePassphrase(text, { isCommon: isCommonWord, ownNames: [] });
    expect(judge('Wachtwoord123456')).toBe('too-common');
    expect(judge('Voetbal-Amsterdam-2026')).toBe('too-common');
    expect(judge('iloveyou!iloveyou!')).toBe('too-common');
  });
});
