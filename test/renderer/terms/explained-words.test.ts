import { describe, expect, test } from 'vitest';
import type { ExplainedPart, Stop } from '../../../core/contract/explanation.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { startTexts } from '../../../renderer/app/i18n.ts';
import { explainedSentence, stopSentence } from '../../../renderer/terms/explained-words.ts';

const texts = startTexts('nl');
const readerOf = (language: 'nl' | 'en') => texts.getFixedT<'holds'>(language, 'holds');

const timer: ExplainedPart['timer'] = {
  category: 'client-file',
  ruleCode: 'SERVICE_CLIENT',
  ruleVersion: 1,
  trigger: 'last-contact',
  anchorOn: day('2022-03-14'),
  period: period('P5Y'),
  bound: 'MAX',
  dueOn: day('2027-03-14'),
  state: 'running',
  leftOutUntil: null,
  leftOutReason: '',
  source: 'handboek 5.4',
  reason: 'Zo kan iemand terugkomen.',
  confirmedBy: 'Fatma Bakker',
  confirmedOn: day('2026-01-05'),
};
const extended = {
  by: 'Piet Jansen',
  on: day('2026-11-21'),
  untilOn: day('2028-01-01'),
  reason: 'De hulp begint opnieuw.',
};
const hold: Stop = {
  kind: 'hold',
  reasonCode: 'legal-claim',
  text: 'Er loopt een zaak.',
  by: 'Fatma Bakker',
  on: day('2026-11-21'),
  reviewOn: day('2027-03-01'),
};
const request: Stop = { kind: 'request', number: 4, asked: 'access', on: day('2026-11-20') };

const say = (
  language: 'nl' | 'en',
  changes: Partial<ExplainedPart['timer']> = {},
  more: { readonly extended?: ExplainedPart['extended']; readonly stops?: readonly Stop[] } = {},
): string =>
  explainedSentence(
    readerOf(language),
    language,
    { timer: { ...timer, ...changes }, extended: more.extended ?? null, mayStayUntil: null },
    [...(more.stops ?? [])],
  );

describe('why we still have something, in one sentence', () => {
  test('says until when, counted from what, and who decided it with which reason and source', () => {
    expect(say('nl')).toBe(
      'We bewaren dit tot 14 maart 2027, 5 jaar na het laatste contact op 14 maart 2022; dat besliste Fatma Bakker op 5 januari 2026, omdat “Zo kan iemand terugkomen” (bron: handboek 5.4).',
    );
    expect(say('en')).toBe(
      'We keep this until 14 March 2027, 5 years after the last contact on 14 March 2022; Fatma Bakker decided that on 5 January 2026, because “Zo kan iemand terugkomen” (source: handbook 5.4).',
    );
  });

  test('names who extended it and why, and what stops it; what is held is not said to have to go', () => {
    const late = { state: 'overdue' } as const;
    expect(say('nl', late)).toContain('Dit mocht blijven tot 14 maart 2027');
    expect(say('nl', late)).toContain('en moet nu weg;');
    const held = say('nl', late, { extended, stops: [hold, hold, request] });
    expect(held).not.toContain('moet nu weg');
    expect(held).toContain(
      '; Piet Jansen verlengde dat op 21 november 2026 tot 1 januari 2028, omdat “De hulp begint opnieuw”; het mag niet weg zolang er een bewaarblokkade op staat; het mag niet weg zolang er een verzoek openstaat.',
    );
    expect(say('en', late, { extended, stops: [hold] })).toMatch(
      /; Piet Jansen extended that on 21 November 2026 until 1 January 2028, because “De hulp begint opnieuw”; it may not go while it is on hold\.$/,
    );
  });

  test('says of what the law keeps, of what has to go at once, and of a term that has not begun, what it is', () => {
    expect(say('nl', { bound: 'MIN' })).toMatch(/^We moeten dit bewaren tot 14 maart 2027/);
    expect(say('en', { bound: 'FIX', state: 'due' })).toMatch(/^We had to keep this until 14 March 2027/);
    expect(say('nl', { anchorOn: null, dueOn: null, state: 'not-started' })).toMatch(
      /^We bewaren dit omdat de termijn nog niet loopt: die duurt 5 jaar na het laatste contact;/,
    );
    expect(say('nl', { ruleCode: 'ERASURE', trigger: 'erasure-granted', source: 'AVG art. 17' })).toBe(
      'Dit moet weg, want het verzoek om te wissen is toegekend op 14 maart 2022; dat volgt uit de wet (AVG art. 17).',
    );
  });

  test('is one sentence, with one full stop, whatever somebody typed', () => {
    for (const language of ['nl', 'en'] as const)
      for (const reason of ['Zo is het.', 'Zo is het...', ' Zo is het ']) {
        const sentence = say(
          language,
          { reason, source: 'bron' },
          { extended: { ...extended, reason }, stops: [hold] },
        );
        expect(sentence.match(/\.(?:\s|$)/g)).toHaveLength(1);
        expect(sentence).not.toMatch(/\{\{|explained\./);
      }
  });
});

test('who holds it and why, and which request is open, are sentences of their own', () => {
  expect(stopSentence(readerOf('nl'), hold)).toBe(
    'Fatma Bakker zette op 21 november 2026 een bewaarblokkade, vanwege: rechtszaak. De uitleg is “Er loopt een zaak”. De blokkade wordt op 1 maart 2027 nagekeken.',
  );
  expect(stopSentence(readerOf('nl'), request)).toBe(
    'Verzoek 4 van 20 november 2026 is nog niet beantwoord: gegevens zien.',
  );
  expect(stopSentence(readerOf('en'), { kind: 'restricted', on: day('2026-11-20') })).toBe(
    'Since 20 November 2026 these data may only be kept, and not used or erased.',
  );
});
