import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import {
  boundWords,
  dayInSentence,
  dayInTable,
  legalBasisWords,
  periodInWords,
  specialCategoryWords,
  termInWords,
  triggerWords,
  type Words,
} from '../../../core/kernel/words.ts';
import { agreementPointWords, systemWords } from '../../../core/register/list-words.ts';
import {
  categoryWords,
  changeFieldWords,
  dpiaWords,
  gapWords,
  partnerKindWords,
  ruleActionWords,
  warningWords,
} from '../../../core/register/words.ts';

describe('words for codes', () => {
  const tables: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
    boundWords,
    categoryWords,
    changeFieldWords,
    dpiaWords,
    gapWords,
    legalBasisWords,
    partnerKindWords,
    agreementPointWords,
    ruleActionWords,
    specialCategoryWords,
    systemWords,
    triggerWords,
    warningWords,
  };

  test.each(Object.entries(tables))('%s has a Dutch and an English text for every code', (_, table) => {
    for (const [code, { nl, en }] of Object.entries(table)) {
      expect(nl.trim(), code).not.toBe('');
      expect(en.trim(), code).not.toBe('');
      expect(nl).not.toBe(code);
    }
  });
});

describe('a term in words', () => {
  test.each([
    ['P5Y', '5 jaar', '5 years'],
    ['P1Y', '1 jaar', '1 year'],
    ['P18M', '18 maanden', '18 months'],
    ['P1M', '1 maand', '1 month'],
    ['P4W', '4 weken', '4 weeks'],
    ['P30D', '30 dagen', '30 days'],
    ['P1D', '1 dag', '1 day'],
  ])('%s is "%s", "%s"', (text, nl, en) => {
    expect(periodInWords(period(text), 'nl')).toBe(nl);
    expect(periodInWords(period(text), 'en')).toBe(en);
  });

  test('names the event that starts the clock', () => {
    const term = { period: period('P5Y'), trigger: 'last-contact' } as const;
    expect(termInWords(term, 'nl')).toBe('5 jaar na het laatste contact');
    expect(termInWords(term, 'en')).toBe('5 years after the last contact');
  });

  test('of nothing means at once', () => {
    const term = { period: period('P0D'), trigger: 'unsubscribed' } as const;
    expect(termInWords(term, 'nl')).toBe('meteen na de afmelding');
    expect(termInWords(term, 'en')).toBe('at once after unsubscribing');
  });

  test('a day in a table is written the Dutch way', () => {
    expect(dayInTable(day('2026-11-21'))).toBe('21-11-2026');
    expect(dayInTable(day('2026-03-01'))).toBe('01-03-2026');
    expect(dayInSentence(day('2026-11-21'), 'nl')).toBe('21 november 2026');
    expect(dayInSentence(day('2024-02-29'), 'en')).toBe('29 February 2024');
  });
});
