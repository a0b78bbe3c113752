import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicantKeeping, type ApplicantEvents } from '../../../core/applicants/keeping.ts';
import { day, type Day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';

const terms = {
  after: { period: period('P4W'), isConfirmed: true },
  pool: { period: period('P1Y'), isConfirmed: false },
};

const given = (on: string) => ({ kind: 'given' as const, on: day(on) });
const withdrawn = (on: string) => ({ kind: 'withdrawn' as const, on: day(on) });

describe('until when the data of an applicant stay', () => {
  test.each<[string, string | null, ApplicantEvents['answers'], string, string | null]>([
    ['a procedure that runs', null, [], 'running', null],
    ['one that runs, with a consent', null, [given('2026-11-01')], 'running-pool', null],
    ['four weeks after the end', '2026-11-21', [], 'ended', '2026-12-19'],
    ['a year with a consent', '2024-02-29', [given('2024-02-29')], 'pool', '2025-02-28'],
    [
      'a withdrawal inside the four weeks',
      '2026-11-01',
      [given('2026-11-02'), withdrawn('2026-11-20')],
      'withdrawn-within',
      '2026-11-29',
    ],
    [
      'a withdrawal on the last day of the four weeks',
      '2026-11-01',
      [given('2026-11-02'), withdrawn('2026-11-29')],
      'withdrawn-within',
      '2026-11-29',
    ],
    [
      'a withdrawal after the four weeks',
      '2026-11-01',
      [given('2026-11-02'), withdrawn('2027-03-05')],
      'withdrawn-after',
      '2027-03-05',
    ],
    [
      'a new consent after a withdrawal',
      '2026-11-01',
      [given('2026-11-02'), withdrawn('2026-11-20'), given('2026-11-25')],
      'pool',
      '2027-11-01',
    ],
  ])('%s', (_, endedOn, answers, why, dueOn) => {
    expect(applicantKeeping({ endedOn: endedOn as Day | null, answers }, terms)).toMatchObject({
      why,
      dueOn,
    });
  });

  test('says by which term, and whether somebody confirmed it', () => {
    expect(applicantKeeping({ endedOn: null, answers: [given('2026-11-01')] }, terms)).toMatchObject(
      terms.pool,
    );
    expect(applicantKeeping({ endedOn: null, answers: [] }, terms)).toMatchObject(terms.after);
  });

  test('never lets data stay beyond a year, nor shorter than four weeks, and a withdrawal never lengthens it', () => {
    const days = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, days, days, (endedOn, one, other) => {
        const [first, second] = [one, other].toSorted() as [Day, Day];
        const pooled = applicantKeeping({ endedOn, answers: [{ kind: 'given', on: first }] }, terms);
        const taken = applicantKeeping(
          {
            endedOn,
            answers: [
              { kind: 'given', on: first },
              { kind: 'withdrawn', on: second },
            ],
          },
          terms,
        );
        expect(pooled.dueOn).toBe(addPeriod(endedOn, terms.pool.period));
        const short = addPeriod(endedOn, terms.after.period);
        expect(taken.dueOn).toBe(second > short ? second : short);
      }),
    );
  });
});
