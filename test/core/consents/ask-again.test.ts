import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAgainAt16, endingSoon } from '../../../core/consents/ask-again.ts';
import { basisLostOn } from '../../../core/consents/basis-lost.ts';
import type { Answer } from '../../../core/consents/consent-state.ts';
import { ageOn, day } from '../../../core/kernel/day.ts';

const answer = (changes: Partial<Answer>): Answer => ({
  purpose: 'newsletter',
  recipientId: null,
  kind: 'given',
  by: 'representative',
  on: day('2024-03-01'),
  expiresOn: null,
  recordedAt: '2024-03-01T10:00:00.000Z',
  ...changes,
});
const birthOn = day('2010-11-21');

describe('a child who turns 16', () => {
  test.each<[string, Partial<Answer>, string, readonly string[]]>([
    ['on the birthday', {}, '2026-11-21', ['newsletter']],
    ['not the day before', {}, '2026-11-20', []],
    ['when both said yes', { by: 'both' }, '2026-12-01', ['newsletter']],
    ['not for what she said herself', { by: 'self' }, '2026-12-01', []],
    ['not for a no', { kind: 'refused' }, '2026-12-01', []],
    ['not for what was withdrawn', { kind: 'withdrawn' }, '2026-12-01', []],
    ['not for what has expired', { expiresOn: day('2026-01-01') }, '2026-12-01', []],
    ['not for a yes that came after that', { on: day('2026-11-30') }, '2026-12-01', []],
  ])('is asked again %s', (_, changes, today, expected) => {
    expect(askAgainAt16([answer(changes)], birthOn, day(today), 16)).toEqual(expected);
  });

  test('is not asked when nobody knows her birthday, nor once she answered herself', () => {
    expect(askAgainAt16([answer({})], null, day('2026-12-01'), 16)).toEqual([]);
    const own = answer({ by: 'self', on: day('2026-11-25') });
    expect(askAgainAt16([answer({}), own], birthOn, day('2026-12-01'), 16)).toEqual([]);
  });

  test('is never asked before that day, whatever was recorded', () => {
    const anyDay = fc
      .integer({ min: 0, max: 999 })
      .map((n) => day(`20${10 + (n % 20)}-0${1 + (n % 9)}-1${n % 9}`));
    const anyAnswer = fc.record({
      by: fc.constantFrom('self' as const, 'both' as const, 'representative' as const),
      on: anyDay,
    });
    fc.assert(
      fc.property(fc.array(anyAnswer), anyDay, anyDay, (answers, born, today) => {
        const asked = askAgainAt16(answers.map(answer), born, today, 16);
        expect(asked.length > 0 && ageOn(born, today) < 16).toBe(false);
      }),
    );
  });
});

test('what ends within the month is named, the first first, and what ended already is not', () => {
  const today = day('2026-11-21');
  const ends = (purpose: Answer['purpose'], on: string) => answer({ purpose, expiresOn: day(on) });
  const events = [
    ends('newsletter', '2026-12-21'),
    ends('photo-video-social', '2026-11-22'),
    ends('research-evaluation', '2026-12-22'),
    ends('case-example-anonymous', '2026-11-21'),
  ];
  expect(endingSoon(events, today, day('2026-12-21')).map(({ purpose, on }) => [purpose, on])).toEqual([
    ['photo-video-social', '2026-11-22'],
    ['newsletter', '2026-12-21'],
  ]);
});

describe('what rests on a consent alone', () => {
  const lost = (events: readonly Answer[]) => basisLostOn(events, 'newsletter', day('2026-11-21'));

  test('keeps its ground while the consent holds, and when nobody was asked', () => {
    expect(lost([answer({})])).toBeNull();
    expect(lost([])).toBeNull();
  });

  test.each<[string, Partial<Answer>, string]>([
    ['withdrawal', { kind: 'withdrawn', on: day('2026-10-01') }, '2026-10-01'],
    ['refusal', { kind: 'refused', on: day('2026-10-02') }, '2026-10-02'],
    ['expiry', { on: day('2026-01-01'), expiresOn: day('2026-11-21') }, '2026-11-21'],
  ])('loses it on the day of its %s, and gets it back when it is given again', (_, changes, on) => {
    expect(lost([answer({}), answer(changes)])).toBe(on);
    expect(lost([answer({}), answer(changes), answer({ on: day('2026-11-21') })])).toBeNull();
  });
});
