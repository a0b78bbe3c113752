import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../core/contract/timer.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { firstDue, governStaff, reachesStaff } from '../../../core/retention/govern-staff.ts';
import { presets } from '../../../core/retention/presets.ts';
import type { RunningRule } from '../../../core/retention/rule.ts';
import type { ApplicantDays, StaffDays, VolunteerDays } from '../../../core/retention/staff-events.ts';

const rules: readonly RunningRule[] = presets.map((preset) => ({
  ...preset,
  period: preset.period ?? period('P2Y'),
  action: preset.action,
  reason: 'besluit van het bestuur',
  confirmedBy: 'u',
  confirmedOn: day('2026-01-05'),
  version: 1,
}));
const without = (...codes: readonly string[]) => rules.filter(({ code }) => !codes.includes(code));

const volunteer = (changes: Partial<VolunteerDays> = {}): VolunteerDays => ({
  kind: 'volunteer',
  id: 'v',
  isStub: false,
  endOn: null,
  hasConflict: false,
  forms: [],
  plans: [],
  certificates: [],
  payments: [],
  declarations: [],
  photos: [],
  complaints: [],
  requests: [],
  eraseOn: null,
  ...changes,
});

const applicant = (changes: Partial<ApplicantDays> = {}): ApplicantDays => ({
  kind: 'applicant',
  id: 'a',
  endedOn: null,
  consents: [],
  ...changes,
});

/** The rule and the day of one kind of data, as "RULE day". */
const term = (category: Category, staff: StaffDays, running: readonly RunningRule[] = rules): string => {
  const first = firstDue(category, governStaff(staff, running));
  return first ? `${first.rule.code} ${first.dueOn ?? 'not started'}` : 'none';
};

const left = (on: string, changes: Partial<VolunteerDays> = {}) => volunteer({ endOn: day(on), ...changes });
const one = ['x'];

describe('the term of a volunteer', () => {
  it.each([
    ['runs once the activities ended', 'volunteer-file', volunteer(), 'VOL_FILE not started'],
    ['is two years after that', 'volunteer-file', left('2024-11-21'), 'VOL_FILE 2026-11-21'],
    ['ends on the last day of February', 'volunteer-file', left('2024-02-29'), 'VOL_FILE 2026-02-28'],
    [
      'is ten years after a conflict',
      'volunteer-file',
      left('2016-02-29', { hasConflict: true }),
      'VOL_CONFLICT 2026-02-28',
    ],
    [
      'of a conflict covers the whole file',
      'form',
      left('2020-05-01', { hasConflict: true, forms: one }),
      'VOL_CONFLICT 2030-05-01',
    ],
    [
      'is two years again once a yearly check says so',
      'volunteer-file',
      left('2020-05-01', { hasConflict: false }),
      'VOL_FILE 2022-05-01',
    ],
    ['of a signed form follows the end', 'form', left('2024-11-21', { forms: one }), 'NDA_FORM 2026-11-21'],
    [
      'of a VOG that was seen does too',
      'conduct-certificate',
      left('2024-11-21', { certificates: one }),
      'VOG_NOTE 2026-11-21',
    ],
    [
      'of a tax declaration runs through five whole years after the year of leaving',
      'payroll-declaration',
      left('2021-03-15', { declarations: one }),
      'WAGE_ID 2027-01-01',
    ],
    [
      'of what was paid counts from the end of its year, also of who still works',
      'payment',
      volunteer({
        payments: [
          { id: 'p', bookYear: 2018 },
          { id: 'q', bookYear: 2020 },
        ],
      }),
      'FISCAL 2026-01-01',
    ],
    [
      'of a complaint counts from its closing',
      'complaint',
      volunteer({ complaints: [{ id: 'c', closedOn: day('2026-11-21') }] }),
      'COMPLAINT 2026-12-21',
    ],
    ['has nothing of what is not there', 'plan', left('2024-11-21'), 'none'],
    ['of a stub has no file', 'volunteer-file', left('2020-01-01', { isStub: true }), 'none'],
    [
      'ends at once when erasure was granted',
      'form',
      volunteer({ eraseOn: day('2026-11-20'), forms: one }),
      'ERASURE 2026-11-20',
    ],
    [
      'that tax law sets stays after an erasure',
      'payment',
      volunteer({ eraseOn: day('2026-11-20'), payments: [{ id: 'p', bookYear: 2025 }] }),
      'FISCAL 2033-01-01',
    ],
  ] as const)('%s', (_, category, staff, expected) => {
    expect(term(category, staff)).toBe(expected);
  });

  it('of a plan is that of the plan that ended first, while its owner still works', () => {
    const plans = [
      { id: 'new', closedOn: null, supersededOn: null },
      { id: 'old', closedOn: null, supersededOn: day('2024-06-01') },
    ];
    expect(term('plan', volunteer({ plans }))).toBe('POP_FORM 2026-06-01');
    expect(term('plan', left('2023-01-01', { plans }))).toBe('POP_FORM 2025-01-01');
    expect(
      governStaff(volunteer({ plans }), rules).map(({ piece, governing }) => [piece.id, governing?.dueOn]),
    ).toEqual([
      ['v', null],
      ['new', null],
      ['old', '2026-06-01'],
    ]);
  });

  it('of a picture is a year, and no day longer than it is allowed', () => {
    const photo = { id: 'f', on: day('2026-06-01'), consentWithdrawnOn: null };
    expect(term('photo', volunteer({ photos: [photo] }))).toBe('PHOTO 2027-06-01');
    const withdrawn = volunteer({ photos: [{ ...photo, consentWithdrawnOn: day('2026-08-01') }] });
    expect(term('photo', withdrawn)).toBe('WITHDRAWN_PART 2026-08-01');
    expect(term('photo', withdrawn, without('PHOTO'))).toBe('WITHDRAWN_PART 2026-08-01');
  });

  it('is none while nobody confirmed a rule for it', () => {
    expect(term('form', left('2020-01-01', { forms: one }), without('NDA_FORM'))).toBe('none');
    expect(term('volunteer-file', left('2020-01-01', { hasConflict: true }), without('VOL_CONFLICT'))).toBe(
      'VOL_FILE 2022-01-01',
    );
  });
});

describe('the term of an applicant', () => {
  const endedOn = day('2026-10-02');
  const given = { kind: 'given', on: day('2026-10-05') } as const;
  it.each([
    ['has not begun while the procedure runs', applicant(), 'APPLICANT not started'],
    ['is four weeks', applicant({ endedOn }), 'APPLICANT 2026-10-30'],
    [
      'is a year with a consent of its own',
      applicant({ endedOn, consents: [given] }),
      'APPLICANT_POOL 2027-10-02',
    ],
    [
      'falls back to four weeks when that is taken back within them',
      applicant({ endedOn, consents: [given, { kind: 'withdrawn', on: day('2026-10-20') }] }),
      'APPLICANT 2026-10-30',
    ],
    [
      'ends at once when it is taken back later',
      applicant({ endedOn, consents: [given, { kind: 'withdrawn', on: day('2026-11-21') }] }),
      'APPLICANT 2026-11-21',
    ],
  ])('%s', (_, staff, expected) => {
    expect(term('applicant', staff)).toBe(expected);
  });

  it('is the short one while the rule for the long one is not confirmed', () => {
    const staff = applicant({ endedOn, consents: [given] });
    expect(term('applicant', staff, without('APPLICANT_POOL'))).toBe('APPLICANT 2026-10-30');
  });
});

const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('what tax law keeps', () => {
  it('never goes before its day, whatever else happened and whichever other rules run', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.integer({ min: 2000, max: 2060 }),
        fc.boolean(),
        fc.subarray(rules.map(({ code }) => code).filter((code) => code !== 'FISCAL' && code !== 'WAGE_ID')),
        (endOn, eraseOn, bookYear, hasConflict, codes) => {
          const staff = volunteer({
            endOn,
            eraseOn,
            hasConflict,
            payments: [{ id: 'p', bookYear }],
            declarations: one,
          });
          const pieces = governStaff(staff, without(...codes));
          const lastDay = (category: Category, year: number, years: string) => {
            const dueOn = firstDue(category, pieces)?.dueOn ?? '';
            expect(dueOn > addPeriod(day(`${year}-12-31`), period(years))).toBe(true);
          };
          lastDay('payment', bookYear, 'P7Y');
          lastDay('payroll-declaration', Number(endOn.slice(0, 4)), 'P5Y');
        },
      ),
    );
  });
});

describe('a rule that does not reach who works here', () => {
  const [reaching, others] = [
    rules.filter((rule) => reachesStaff(rule)).map(({ code }) => code),
    rules.filter((rule) => !reachesStaff(rule)).map(({ code }) => code),
  ];
  const anyStaff: fc.Arbitrary<StaffDays> = fc.oneof(
    fc
      .record({
        isStub: fc.boolean(),
        endOn: fc.option(anyDay),
        eraseOn: fc.option(anyDay),
        hasConflict: fc.boolean(),
        closedOn: fc.option(anyDay),
        withdrawnOn: fc.option(anyDay),
        on: anyDay,
      })
      .map(({ closedOn, withdrawnOn, on, ...changes }) =>
        volunteer({
          ...changes,
          forms: one,
          plans: [{ id: 'p', closedOn, supersededOn: null }],
          certificates: one,
          payments: [{ id: 'p', bookYear: 2020 }],
          declarations: one,
          photos: [{ id: 'f', on, consentWithdrawnOn: withdrawnOn }],
          complaints: [{ id: 'k', closedOn }],
          requests: [{ id: 'r', closedOn }],
        }),
      ),
    fc.option(anyDay).map((endedOn) => applicant({ endedOn })),
  );

  it('is one for clients only', () => {
    expect(others).toEqual(expect.arrayContaining(['SERVICE_CLIENT', 'CONSENT_PROOF', 'WGBO']));
    expect(reaching).toEqual(expect.arrayContaining(['VOL_FILE', 'DSAR_LOG', 'ERASURE', 'WITHDRAWN_PART']));
  });

  it('leaves every term of theirs as it is, whether it runs or not', () => {
    fc.assert(
      fc.property(anyStaff, fc.subarray(others), (staff, codes) => {
        expect(governStaff(staff, without(...codes))).toEqual(governStaff(staff, rules));
      }),
    );
  });
});
