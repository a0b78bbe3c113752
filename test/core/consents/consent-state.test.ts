import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, consentState } from '../../../core/consents/consent-state.ts';
import { Purpose } from '../../../core/contract/consents.ts';
import { day } from '../../../core/kernel/day.ts';

const dayNo = (n: number) => day(`2026-01-${String(n).padStart(2, '0')}`);
const at = (n: number) => `2026-01-31T10:00:${String(n).padStart(2, '0')}.000Z`;

/** An answer for the newsletter on a day of January; `recorded` orders the moments of recording. */
const answer = (kind: Answer['kind'], on: number, recorded = on, expires: number | null = null): Answer => ({
  purpose: 'newsletter',
  recipientId: null,
  kind,
  by: 'self',
  on: dayNo(on),
  expiresOn: expires === null ? null : dayNo(expires),
  recordedAt: at(recorded),
});

const stateOn = (events: readonly Answer[], n: number) => consentState(events, 'newsletter', dayNo(n));

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    purpose: fc.constantFrom(...Purpose.options),
    kind: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const),
    on: fc.integer({ min: 1, max: 28 }),
    recorded: fc.integer({ min: 0, max: 59 }),
    lasts: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ purpose, kind, on, recorded, lasts }) => ({
    ...answer(kind, on, recorded, kind === 'given' && lasts !== null ? on + lasts : null),
    purpose,
  }));
const anyHistory = fc.array(anyAnswer, { maxLength: 12 });
const anyDay = fc.integer({ min: 1, max: 31 });

describe('the state of a consent', () => {
  test('is never without an answer, also when another purpose has one', () => {
    const never = { purpose: 'newsletter', recipientId: null, state: 'never', since: null, until: null };
    expect(stateOn([], 1)).toEqual(never);
    expect(
      consentState([{ ...answer('given', 1), purpose: 'newsletter' }], 'photo-video-social', dayNo(2)),
    ).toEqual({ ...never, purpose: 'photo-video-social' });
  });

  test('begins on the day of the answer, not before', () => {
    expect(stateOn([answer('given', 5)], 4).state).toBe('never');
    expect(stateOn([answer('given', 5)], 5)).toEqual({
      purpose: 'newsletter',
      recipientId: null,
      state: 'given',
      since: '2026-01-05',
      until: null,
    });
  });

  test('ends on the day of expiry', () => {
    const events = [answer('given', 5, 5, 9)];
    expect(stateOn(events, 8)).toMatchObject({ state: 'given', until: '2026-01-09' });
    expect(stateOn(events, 9)).toMatchObject({ state: 'expired', since: '2026-01-09', until: null });
  });

  test('follows the day of the answer when an older form is entered later', () => {
    expect(stateOn([answer('withdrawn', 10, 10), answer('given', 5, 20)], 25).state).toBe('withdrawn');
    expect(stateOn([answer('refused', 3, 21), answer('given', 5, 20)], 25).state).toBe('given');
  });

  test('follows the order of recording within one day, and withdrawal within one instant', () => {
    expect(stateOn([answer('given', 5, 1), answer('withdrawn', 5, 2)], 5).state).toBe('withdrawn');
    expect(stateOn([answer('withdrawn', 5, 1), answer('given', 5, 2)], 5).state).toBe('given');
    expect(stateOn([answer('withdrawn', 5, 1), answer('given', 5, 1)], 5).state).toBe('withdrawn');
  });
});

describe('whatever was recorded', () => {
  test('a withdrawal counts from its day until a new giving', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.integer({ min: 0, max: 10 }), (history, on, later) => {
        const withoutNewGiving = history.filter((it) => !(it.kind === 'given' && it.on >= dayNo(on)));
        const events = [...withoutNewGiving, answer('withdrawn', on, 59)];
        const state = stateOn(events, Math.min(31, on + later)).state;
        expect(['withdrawn', 'refused']).toContain(state);
      }),
    );
  });

  test('consent holds only when a giving is the last word', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, n) => {
        const { state, since } = stateOn(history, n);
        const words = history.filter((it) => it.purpose === 'newsletter' && it.on <= dayNo(n));
        const lastDay =
          words
            .map((it) => it.on)
            .toSorted()
            .at(-1) ?? null;
        const isGivenThen = words.some((it) => it.kind === 'given' && it.on === lastDay);
        expect(state !== 'given' || (isGivenThen && since === lastDay)).toBe(true);
      }),
    );
  });

  test('the order in which events are read makes no difference', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.infiniteStream(fc.nat()), (history, n, dice) => {
        const shuffled = history
          .map((it) => ({ it, order: dice.next().value }))
          .toSorted((one, other) => one.order - other.order)
          .map(({ it }) => it);
        expect(stateOn(shuffled, n)).toEqual(stateOn(history, n));
      }),
    );
  });

  test('other purposes make no difference', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, n) => {
        const own = history.filter((it) => it.purpose === 'newsletter');
        expect(stateOn(history, n)).toEqual(stateOn(own, n));
      }),
    );
  });
});
