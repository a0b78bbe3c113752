import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { figuresOn } from '../../../core/legal-parameters/figures.ts';
import { startTexts, tellLaw } from '../../../renderer/app/i18n.ts';

test('a text says the figures of the law that ship, and those of the vault once they are known', () => {
  const texts = startTexts('nl');
  const said = () => [
    texts.t('incidents:intro'),
    texts.t('rights:policy.what'),
    texts.t('consents:renew.sixteen'),
    texts.t('representatives:refusal.client-is-adult'),
    texts.t('holds:form.reviewOnHint'),
  ];
  const shipped = figuresOn([], day('2026-11-21'));
  for (const [index, words] of ['72 uur', '1 maand', 'Nu 16 jaar', '18 of ouder', '6 maanden'].entries())
    expect(said()[index]).toContain(words);
  tellLaw({
    ...shipped,
    breachReportHours: 96,
    rightsAnswer: period('P2M'),
    consentAge: 14,
    adultAge: 21,
    holdReview: period('P3M'),
  });
  for (const [index, words] of ['96 uur', '2 maanden', 'Nu 14 jaar', '21 of ouder', '3 maanden'].entries())
    expect(said()[index]).toContain(words);
});
