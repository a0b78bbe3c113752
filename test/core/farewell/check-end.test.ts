import { describe, expect, test } from 'vitest';
import { checkEnd, checkResume, checkStep, type ServiceEnd } from '../../../core/farewell/check-end.ts';
import { checkReview, nextReviewOn } from '../../../core/farewell/conflict.ts';
import { day, type Day } from '../../../core/kernel/day.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const startOn = day('2025-02-03');
const sound: ServiceEnd = { on: day('2026-11-20'), reason: 'normal', hasConflict: false };
const leaving = { startOn, openClients: 0, isPartlyGone: false };

const ruleOf = (work: () => unknown): string | null => refusedBy(work)?.split(' ')[0] ?? null;

describe('the end of a service', () => {
  test.each<[string, Partial<ServiceEnd>, Partial<typeof leaving>, string | null]>([
    ['an ordinary end', {}, {}, null],
    ['on the first day', { on: startOn }, {}, null],
    ['today', { on: today }, {}, null],
    ['tomorrow', { on: day('2026-11-22') }, {}, 'in-future'],
    ['before the first day', { on: day('2025-02-02') }, {}, 'end-before-start'],
    ['a conflict that is denied', { reason: 'conflict' }, {}, 'conflict-denied'],
    ['a conflict', { reason: 'conflict', hasConflict: true }, {}, null],
    ['broken secrecy without a conflict', { reason: 'secrecy-broken' }, {}, null],
    ['with clients', {}, { openClients: 2 }, 'volunteer-has-clients'],
    ['of whom a part is gone', {}, { isPartlyGone: true }, 'farewell-partly-purged'],
  ])('%s', (_, end, facts, rule) => {
    expect(ruleOf(() => checkEnd({ ...sound, ...end }, { ...leaving, ...facts }, today))).toBe(rule);
  });

  test('the refusal says how many clients there are', () => {
    expect(() => checkEnd(sound, { ...leaving, openClients: 3 }, today)).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ detail: { count: 3 } }) }),
    );
  });

  test('is taken back only where there is one, and as long as nothing went', () => {
    expect(ruleOf(() => checkResume(today, false))).toBeNull();
    expect(ruleOf(() => checkResume(null, false))).toBe('not-ended');
    expect(ruleOf(() => checkResume(today, true))).toBe('farewell-partly-purged');
  });

  test.each<[string | null, string | null, string | null]>([
    ['2026-11-20', '2026-11-20', null],
    ['2026-11-01', '2026-11-20', null],
    [null, '2026-11-20', null],
    ['2026-11-20', null, 'not-ended'],
    ['2026-11-22', '2026-11-20', 'in-future'],
    ['2025-02-02', '2026-11-20', 'step-before-start'],
  ])('a step on %s of a service that ended on %s gives %s', (on, endOn, rule) => {
    expect(ruleOf(() => checkStep(on as Day | null, { startOn, endOn: endOn as Day | null }, today))).toBe(
      rule,
    );
  });
});

describe('a labour conflict', () => {
  const facts = { endOn: day('2024-02-29'), hasConflict: true, reviewedOn: [] as readonly Day[] };

  test('is looked at each year, from the end and from the last time', () => {
    expect(nextReviewOn(facts)).toBe('2025-02-28');
    expect(nextReviewOn({ ...facts, reviewedOn: [day('2026-03-01'), day('2025-02-20')] })).toBe('2027-03-01');
    expect(nextReviewOn({ ...facts, reviewedOn: [day('2023-05-05')] })).toBe('2025-02-28');
    expect(nextReviewOn({ ...facts, hasConflict: false })).toBeNull();
    expect(nextReviewOn({ ...facts, endOn: null })).toBeNull();
  });

  test.each([
    ['2026-11-21', true, null],
    ['2024-02-29', true, null],
    ['2026-11-22', true, 'in-future'],
    ['2024-02-28', true, 'review-before-end'],
    ['2026-11-21', false, 'no-conflict'],
  ])('a look on %s, with a conflict: %s, gives %s', (on, hasConflict, rule) => {
    expect(ruleOf(() => checkReview(day(on), { ...facts, hasConflict }, today))).toBe(rule);
  });
});
