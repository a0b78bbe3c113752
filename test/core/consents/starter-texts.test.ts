import { describe, expect, test } from 'vitest';
import { starterTexts } from '../../../core/consents/starter-texts.ts';
import { Purpose } from '../../../core/contract/consents.ts';
import { lines } from '../../../core/contract/fields.ts';

const texts = starterTexts('Buurthuis De Brug');
const told = {
  nl: [/Buurthuis De Brug/, /Waarvoor: /, /Welke gegevens: /, /altijd weer intrekken/, /geen gevolgen/],
  en: [/Buurthuis De Brug/, /What for: /, /Which data: /, /withdraw it at any time/, /no difference/],
} as const;

describe('the wordings that an organisation starts with', () => {
  test('exist once for every purpose in both languages', () => {
    expect(texts.map(({ purpose, language }) => `${purpose} ${language}`).toSorted()).toEqual(
      Purpose.options.flatMap((purpose) => [`${purpose} en`, `${purpose} nl`]).toSorted(),
    );
  });

  test.each(texts.map((text) => [`${text.purpose} ${text.language}`, text] as const))(
    '%s tells all that the law asks',
    (_, { language, wording }) => {
      for (const element of told[language]) expect(wording).toMatch(element);
      expect(wording).not.toMatch(/[{}]/);
      expect(lines(4_000).safeParse(wording).success).toBe(true);
    },
  );
});
