import { describe, expect, test } from 'vitest';
import { SpecialCategory, SpecialException } from '../../../core/contract/lawful.ts';
import { day } from '../../../core/kernel/day.ts';
import {
  checkSpecialNote,
  checkStillStands,
  consentFor,
  exceptionsFor,
  type SpecialDraft,
} from '../../../core/notes/check-special-note.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const draft: SpecialDraft = {
  on: today,
  category: 'health',
  exception: 'care-uavg30',
  reason: 'Nodig voor het vervoer.',
};
const ruleFor = (changes: Partial<SpecialDraft>, doesConsentHold = false): string | null =>
  refusalOf(() => checkSpecialNote({ ...draft, ...changes }, doesConsentHold, today));

describe('the exceptions', () => {
  test('for care are of health alone, and for an own interest of criminal data alone', () => {
    for (const category of SpecialCategory.options) {
      const fit = exceptionsFor(category);
      expect(fit.slice(0, 1)).toEqual(['explicit-consent']);
      expect(fit).toEqual(expect.arrayContaining(['vital-interest', 'legal-claim']));
      expect(fit.includes('care-uavg30')).toBe(category === 'health');
      expect(fit.includes('own-interest-uavg33')).toBe(category === 'criminal');
    }
  });

  test('are refused for a category that the law does not give them for', () => {
    for (const category of SpecialCategory.options)
      for (const exception of SpecialException.options)
        expect(ruleFor({ category, exception }, true), `${category} ${exception}`).toBe(
          exceptionsFor(category).includes(exception) ? null : 'special-exception-unfit',
        );
  });
});

describe('a special note', () => {
  test.each(['', ' ', '\n\t'])('needs a reason: %j is none', (reason) => {
    expect(ruleFor({ reason })).toBe('special-reason-missing');
  });

  test('is not about tomorrow', () => {
    expect(ruleFor({ on: day('2026-11-22') })).toBe('in-future');
  });

  test('on explicit consent needs that it holds, and rests on it alone', () => {
    const onConsent = { exception: 'explicit-consent' } as const;
    expect(ruleFor(onConsent)).toBe('special-consent-missing');
    expect(checkSpecialNote({ ...draft, ...onConsent }, true, today)).toEqual({
      restsOn: 'special-data-health',
    });
    expect(checkSpecialNote({ ...draft, ...onConsent, category: 'belief' }, true, today)).toEqual({
      restsOn: 'special-data-other',
    });
    expect(SpecialCategory.options.filter((it) => consentFor(it) === 'special-data-health')).toEqual([
      'health',
    ]);
  });

  test('on another exception rests on no consent, whether there is one or not', () => {
    for (const holds of [true, false])
      expect(checkSpecialNote(draft, holds, today)).toEqual({ restsOn: null });
  });

  test('gets no other basis once its consent ended', () => {
    expect(refusalOf(() => checkStillStands({ losesBasisOn: today }))).toBe('note-lost-basis');
    expect(refusalOf(() => checkStillStands({ losesBasisOn: null }))).toBeNull();
  });
});
