import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormState } from '../../../core/contract/forms.ts';
import { type FormDays, formState, isInForce, renewOn } from '../../../core/forms/form-state.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';

const none: FormDays = {
  printedOn: null,
  signedOn: null,
  validUntil: null,
  supersededOn: null,
  withdrawnOn: null,
  endedOn: null,
};
const today = day('2026-11-21');
const days = (other: Partial<Record<keyof FormDays, string>>): FormDays => ({
  ...none,
  ...Object.fromEntries(Object.entries(other).map(([name, on]) => [name, day(on)])),
});

test.each<[FormState, Partial<Record<keyof FormDays, string>>]>([
  ['draft', {}],
  ['printed', { printedOn: '2026-11-20' }],
  // Who left without signing leaves a draft behind, not a form that ended.
  ['draft', { endedOn: '2026-01-01' }],
  ['signed', { printedOn: '2026-11-20', signedOn: '2026-11-21' }],
  ['signed', { signedOn: '2025-01-01', validUntil: '2026-11-22' }],
  ['renewal-due', { signedOn: '2025-01-01', validUntil: '2026-11-21' }],
  ['superseded', { signedOn: '2025-01-01', supersededOn: '2026-11-21' }],
  ['withdrawn', { signedOn: '2025-01-01', withdrawnOn: '2026-11-21' }],
  ['ended', { signedOn: '2025-01-01', endedOn: '2026-11-21' }],
  // A service that ends next week has not ended.
  ['signed', { signedOn: '2025-01-01', endedOn: '2026-11-28' }],
  ['ended', { signedOn: '2025-01-01', validUntil: '2026-01-01', endedOn: '2026-03-01' }],
  ['superseded', { signedOn: '2025-01-01', supersededOn: '2026-01-01', endedOn: '2026-03-01' }],
  ['withdrawn', { signedOn: '2025-01-01', withdrawnOn: '2026-02-01', supersededOn: '2026-01-01' }],
])('is %s', (state, known) => {
  expect(formState(days(known), today)).toBe(state);
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const maybe = fc.option(anyDay);
const anyForm: fc.Arbitrary<FormDays> = fc.record({
  printedOn: maybe,
  signedOn: maybe,
  validUntil: maybe,
  supersededOn: maybe,
  withdrawnOn: maybe,
  endedOn: maybe,
});

describe('whatever the days', () => {
  const rank = (form: FormDays, on: Day): number => FormState.options.indexOf(formState(form, on));

  test('time only brings a form further: what ended does not come back', () => {
    fc.assert(
      fc.property(anyForm, anyDay, anyDay, (form, one, other) => {
        const [earlier, later] = [one, other].toSorted() as [Day, Day];
        const ends = (on: Day) => ['superseded', 'withdrawn', 'ended'].includes(formState(form, on));
        const isFurther = rank(form, later) >= rank(form, earlier);
        expect(ends(earlier) ? ends(later) : isFurther).toBe(true);
      }),
    );
  });

  test('only what is signed is in force, and never what was withdrawn, followed or ended', () => {
    fc.assert(
      fc.property(anyForm, anyDay, (form, on) => {
        if (!isInForce(form, on)) return;
        expect(form.signedOn).not.toBeNull();
        for (const end of [form.withdrawnOn, form.supersededOn, form.endedOn])
          expect(end === null || end > on).toBe(true);
      }),
    );
  });
});

test.each([
  [null, null, null],
  ['2028-01-01', null, '2028-01-01'],
  [null, 'P3Y', '2027-02-28'],
  ['2026-06-01', 'P3Y', '2026-06-01'],
  ['2028-01-01', 'P3Y', '2027-02-28'],
])('a text until %s with a period of %s is signed again on %s', (until, after, expected) => {
  const template = { validUntil: until && day(until), renewAfter: after && period(after) };
  expect(
    renewOn(day('2024-02-29'), {
      validUntil: template.validUntil || null,
      renewAfter: template.renewAfter || null,
    }),
  ).toBe(expected);
});
