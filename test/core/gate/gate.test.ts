import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GateItem, GatePolicy } from '../../../core/contract/gate.ts';
import { VolunteerType } from '../../../core/contract/volunteers.ts';
import { type GateFacts, gateOf, isRunning, whyRed } from '../../../core/gate/gate.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';

const today = day('2026-11-21');
const policy: GatePolicy = {
  certificateFor: ['direct', 'confidant'],
  certificateDueAfter: period('P3Y'),
  howAsked: '',
};
const ready: GateFacts = {
  type: 'direct',
  startOn: day('2025-02-03'),
  endOn: null,
  trainedOn: day('2025-03-05'),
  declaration: { signedOn: day('2026-01-05'), renewOn: null, newerAt: null },
  reviewedOn: day('2026-11-02'),
  reviewDueOn: day('2027-01-02'),
  certificate: { issuedOn: day('2025-01-10'), seenOn: day('2025-01-20'), isMet: true, nextDueOn: null },
  overrides: [],
};
const gate = (changes: Partial<GateFacts>, on: Day = today) => gateOf({ ...ready, ...changes }, policy, on);
const line = (item: GateItem, changes: Partial<GateFacts>, on: Day = today) =>
  gate(changes, on).items.find((it) => it.item === item);

describe('somebody with everything', () => {
  test('is green, without anything to do', () => {
    const { colour, service, items } = gate({});
    expect([colour, service]).toEqual(['green', 'present']);
    expect(items.map(({ state, action }) => [state, action])).toEqual(
      Array.from({ length: 4 }, () => ['met', null]),
    );
    expect(whyRed(gate({}))).toBeNull();
  });

  test.each([
    ['basic-training', { trainedOn: null }, 'training-missing', 'record-training'],
    ['basic-training', { trainedOn: day('2026-11-22') }, 'training-missing', 'record-training'],
    ['declaration', { declaration: null }, 'declaration-missing', 'sign-declaration'],
    ['peer-review', { reviewDueOn: day('2026-11-20') }, 'review-late', 'plan-peer-review'],
    ['conduct-certificate', { certificate: null }, 'certificate-missing', 'see-certificate'],
    [
      'conduct-certificate',
      { certificate: { ...(ready.certificate as object), isMet: false } as GateFacts['certificate'] },
      'certificate-not-met',
      'see-certificate',
    ],
  ] as const)('is red without %s, and only for that', (item, changes, why, action) => {
    expect(gate(changes).colour).toBe('red');
    expect(whyRed(gate(changes))).toBe(item);
    expect(line(item, changes)).toMatchObject({ state: 'missing', why, action });
    expect(gate(changes).items.filter(({ state }) => state === 'missing')).toHaveLength(1);
  });
});

describe('the service', () => {
  test('begins on its first day and is over from its last', () => {
    expect(gate({ startOn: today }).service).toBe('present');
    expect(gate({ startOn: day('2026-11-22') })).toMatchObject({ service: 'not-begun', colour: 'red' });
    expect(gate({ endOn: today })).toMatchObject({ service: 'ended', colour: 'red' });
    expect(gate({ endOn: day('2026-11-22') }).service).toBe('present');
    expect(whyRed(gate({ endOn: today, trainedOn: null }))).toBe('ended');
  });
});

describe('a declaration', () => {
  const signed = (renewOn: string | null, newerAt: string | null = null) => ({
    declaration: {
      signedOn: day('2026-01-05'),
      renewOn: renewOn && day(renewOn),
      newerAt,
    } as GateFacts['declaration'],
  });

  test.each([
    ['2026-11-21', 'missing', 'declaration-over'],
    ['2026-11-22', 'soon', 'declaration-renew-soon'],
    ['2026-12-21', 'soon', 'declaration-renew-soon'],
    ['2026-12-22', 'met', 'declaration-signed'],
  ])('that is to be renewed on %s is %s', (renewOn, state, why) => {
    expect(line('declaration', signed(renewOn))).toMatchObject({ state, why });
  });

  test('of an older text does for three months after the newer one, or until its own day', () => {
    const made = '2026-08-21T10:00:00Z';
    expect(line('declaration', signed(null, made))).toMatchObject({ state: 'missing', dueOn: '2026-11-21' });
    expect(line('declaration', signed(null, made), day('2026-11-20'))).toMatchObject({
      state: 'soon',
      why: 'declaration-new-version',
      dueOn: '2026-11-21',
    });
    expect(line('declaration', signed('2026-11-01', made), day('2026-10-31'))).toMatchObject({
      dueOn: '2026-11-01',
    });
  });
});

describe('a certificate', () => {
  test('is due again three years after its date, or on the day that was noted', () => {
    const of = (nextDueOn: string | null) => ({
      certificate: {
        issuedOn: day('2023-11-21'),
        seenOn: day('2023-12-01'),
        isMet: true,
        nextDueOn: nextDueOn && day(nextDueOn),
      } as GateFacts['certificate'],
    });
    expect(line('conduct-certificate', of(null))).toMatchObject({ state: 'soon', dueOn: '2026-11-21' });
    expect(line('conduct-certificate', of(null), day('2026-11-22'))).toMatchObject({ state: 'missing' });
    expect(line('conduct-certificate', of('2026-11-20'))).toMatchObject({ state: 'missing' });
    expect(line('conduct-certificate', of('2027-06-01'))).toMatchObject({ state: 'met' });
  });

  test('is asked only for the work for which the organisation asks it', () => {
    expect(line('conduct-certificate', { type: 'indirect', certificate: null })?.state).toBe('not-needed');
  });
});

const aDay = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => addPeriod(day('2018-01-01'), period(`P${days}D`)));
const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: null });
const someFacts: fc.Arbitrary<GateFacts> = fc.record({
  type: fc.constantFrom(...VolunteerType.options),
  startOn: aDay,
  endOn: maybe(aDay),
  trainedOn: maybe(aDay),
  declaration: maybe(
    fc.record({
      signedOn: aDay,
      renewOn: maybe(aDay),
      newerAt: maybe(aDay.map((on) => `${on}T12:00:00Z`)),
    }),
  ),
  reviewedOn: maybe(aDay),
  reviewDueOn: maybe(aDay),
  certificate: maybe(
    fc.record({ issuedOn: aDay, seenOn: aDay, isMet: fc.boolean(), nextDueOn: maybe(aDay) }),
  ),
  overrides: fc.array(
    fc.record({
      item: fc.constantFrom('peer-review' as const, 'conduct-certificate' as const),
      givenOn: aDay,
      untilOn: aDay,
      endedOn: maybe(aDay),
    }),
    { maxLength: 4 },
  ),
});

describe('whatever the facts', () => {
  test('red has a reason, and what is not red has none', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, on) => {
        const its = gateOf(facts, policy, on);
        expect(its.colour === 'red').toBe(whyRed(its) !== null);
        const asks = its.items.filter(({ state }) => state === 'missing' || state === 'soon');
        expect(asks.filter(({ action }) => action === null)).toEqual([]);
      }),
    );
  });

  test('nobody passes without a training that is over, a declaration that is signed, or outside the service', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, on) => {
        if (gateOf(facts, policy, on).colour === 'red') return;
        expect(facts.trainedOn !== null && facts.trainedOn <= on).toBe(true);
        expect(facts.declaration !== null && facts.declaration.signedOn <= on).toBe(true);
        expect(facts.declaration?.renewOn === null || (facts.declaration?.renewOn ?? '') > on).toBe(true);
        expect(facts.startOn <= on && (facts.endOn === null || facts.endOn > on)).toBe(true);
      }),
    );
  });

  test('an exception helps only with its own item, on its own days, and never with training or declaration', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, on) => {
        const without = gateOf({ ...facts, overrides: [] }, policy, on).items;
        const { items } = gateOf(facts, policy, on);
        const overridden = items.filter(({ state }) => state === 'overridden');
        expect(items.filter((it) => !overridden.includes(it))).toEqual(
          without.filter((_, at) => items[at]?.state !== 'overridden'),
        );
        for (const { item } of overridden) {
          expect(['peer-review', 'conduct-certificate']).toContain(item);
          expect(without.find((it) => it.item === item)?.state).toBe('missing');
          expect(facts.overrides.some((one) => one.item === item && isRunning(one, on))).toBe(true);
        }
      }),
    );
  });

  test('asking for no certificate never makes it worse', () => {
    const order = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(someFacts, aDay, (facts, on) => {
        const less = gateOf(facts, { ...policy, certificateFor: [] }, on).colour;
        expect(order.indexOf(less)).toBeLessThanOrEqual(order.indexOf(gateOf(facts, policy, on).colour));
      }),
    );
  });
});
