import { describe, expect, test } from 'vitest';
import { checkApplicant, checkApplicantDays, checkStart } from '../../../core/applicants/check-applicant.ts';
import { checkAnswer, poolWording } from '../../../core/applicants/pool.ts';
import { day, type Day } from '../../../core/kernel/day.ts';
import { anApplicant } from '../../support/an-applicant.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const receivedOn = day('2026-11-01');

const ruleOf = (work: () => unknown): string | null => refusedBy(work)?.split(' ')[0] ?? null;

const days = (received: string, ended: string | null, answered: readonly string[] = []) => ({
  receivedOn: day(received),
  endedOn: ended as Day | null,
  answeredOn: answered.map(day),
});

describe('the days of an applicant', () => {
  test.each([
    [days('2026-11-21', null), null],
    [days('2026-11-22', null), 'in-future'],
    [days('2026-11-01', '2026-11-01', ['2026-11-01']), null],
    [days('2026-11-01', '2026-11-22'), 'in-future'],
    [days('2026-11-02', '2026-11-01'), 'ended-before-received'],
    [days('2026-11-02', null, ['2026-11-01']), 'consent-before-received'],
  ])('%o gives %s', (given, rule) => {
    expect(ruleOf(() => checkApplicantDays(given, today))).toBe(rule);
  });

  test('somebody may start on the day of her letter and later, not before it', () => {
    expect(ruleOf(() => checkStart(receivedOn, receivedOn))).toBeNull();
    expect(ruleOf(() => checkStart(day('2027-03-01'), receivedOn))).toBeNull();
    expect(ruleOf(() => checkStart(day('2026-10-31'), receivedOn))).toBe('start-before-received');
  });
});

describe('an answer to whether the data may stay', () => {
  const given = { kind: 'given' as const, on: day('2026-11-10') };
  const withdrawn = { kind: 'withdrawn' as const, on: day('2026-11-12') };
  test.each([
    [given, [], null],
    [{ ...given, on: day('2026-11-22') }, [], 'in-future'],
    [{ ...given, on: day('2026-10-31') }, [], 'consent-before-received'],
    [given, [given], 'pool-consent-holds'],
    [withdrawn, [], 'no-pool-consent'],
    [withdrawn, [given, withdrawn], 'no-pool-consent'],
    [{ ...withdrawn, on: day('2026-11-09') }, [given], 'withdrawn-before-given'],
    [withdrawn, [given], null],
    [given, [given, withdrawn], null],
  ])('%o after %o gives %s', (next, answers, rule) => {
    expect(ruleOf(() => checkAnswer(next, answers, receivedOn, today))).toBe(rule);
  });

  test('the words name the organisation, the term, and how to take it back', () => {
    const { nl, en } = poolWording('Stichting De Brug');
    for (const part of ['Stichting De Brug', 'hoogstens één jaar', 'intrekken', 'vrij'])
      expect(nl).toContain(part);
    for (const part of ['Stichting De Brug', 'one year at most', 'take this back', 'free'])
      expect(en).toContain(part);
  });
});

describe('what was typed of an applicant', () => {
  test('is kept as people are looked up: without spaces, numbers and postcodes alike', () => {
    expect(
      checkApplicant(
        anApplicant({ familyName: ' Smit ', phone: '020-5550123', postcode: '1234ab', email: ' b@x.nl ' }),
      ),
    ).toMatchObject({ familyName: 'Smit', phone: '+31205550123', postcode: '1234 AB', email: 'b@x.nl' });
    expect(checkApplicant(anApplicant({ phone: '', email: '' }))).toMatchObject({ phone: '', email: '' });
  });

  test.each([
    [{ familyName: ' ' }, 'family-name-missing'],
    [{ vacancy: ' ' }, 'vacancy-missing'],
    [{ phone: 'bel maar' }, 'phone-unreadable'],
    [{ email: 'geen' }, 'email-unreadable'],
  ])('%o is refused with %s', (other, rule) => {
    expect(ruleOf(() => checkApplicant(anApplicant(other)))).toBe(rule);
  });
});
