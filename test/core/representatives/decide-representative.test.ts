import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { ageOn, type Day, day } from '../../../core/kernel/day.ts';
import {
  cannotConsent,
  decideRepresentative,
  isForMinors,
  proposedValidity,
  type RepresentativeDraft,
} from '../../../core/representatives/decide-representative.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const child = day('2012-05-06');
const mother: RepresentativeDraft = {
  name: ' Karima El Khattabi ',
  relation: 'parent-with-custody',
  birthOn: day('1985-01-01'),
  authoritySeenOn: null,
  validUntil: null,
};
const refused = (changes: Partial<RepresentativeDraft>, birthOn: Day | null = child) =>
  refusalOf(() => decideRepresentative({ ...mother, ...changes }, birthOn, today, 18));

describe('somebody who speaks for a client', () => {
  test.each<[string, Partial<RepresentativeDraft>, Day | null]>([
    ['guardian-younger', { birthOn: day('2012-05-06') }, child],
    ['guardian-younger', { birthOn: day('2013-01-01') }, child],
    ['guardian-minor', { birthOn: day('2008-11-22') }, child],
    ['guardian-minor', { birthOn: day('2010-01-01'), relation: 'mentor' }, day('1990-01-01')],
    ['in-future', { birthOn: day('2026-11-22') }, child],
    ['in-future', { authoritySeenOn: day('2026-11-22') }, child],
    ['client-is-adult', {}, day('2008-11-21')],
    ['validity-over', { relation: 'curator', validUntil: day('2026-11-20') }, day('1990-01-01')],
  ])('is refused with %s for %j', (rule, changes, birthOn) => {
    expect(refused(changes, birthOn)).toBe(rule);
  });

  test.each<[Partial<RepresentativeDraft>, Day | null]>([
    [{}, child],
    [{ birthOn: null }, child],
    [{ birthOn: day('2008-11-21') }, child],
    [{}, null],
    [{ relation: 'curator' }, day('1950-01-01')],
  ])('is accepted for %j', (changes, birthOn) => {
    expect(refused(changes, birthOn)).toBeNull();
  });

  test('of a minor does so until the day before the eighteenth birthday at the latest', () => {
    const until = (validUntil: Day | null, birthOn: Day | null = child) =>
      decideRepresentative({ ...mother, validUntil }, birthOn, today, 18);
    expect(until(null)).toEqual({ ...mother, name: 'Karima El Khattabi', validUntil: '2030-05-05' });
    expect(until(day('2031-01-01')).validUntil).toBe('2030-05-05');
    expect(until(day('2028-01-01')).validUntil).toBe('2028-01-01');
    expect(until(null, null).validUntil).toBeNull();
    expect(until(null, day('2012-02-29')).validUntil).toBe('2030-02-28');
    expect(proposedValidity('curator', child, 18)).toBeNull();
  });
});

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((it) => day(it.toISOString().slice(0, 10)));

test('on the last day of a parent the child is a minor, and on the next one she is not', () => {
  fc.assert(
    fc.property(anyDay, (birthOn) => {
      const last = proposedValidity('guardian', birthOn, 18);
      if (last === null) throw new Error('A guardian without a last day');
      expect(ageOn(birthOn, last)).toBe(17);
      expect(ageOn(birthOn, addPeriod(last, period('P1D')))).toBe(18);
    }),
  );
});

describe('consenting for a client', () => {
  const relations = ['parent-with-custody', 'guardian', 'curator', 'mentor', 'administrator'] as const;
  const anyOne = fc.record({
    relation: fc.constantFrom(...relations),
    validUntil: fc.option(anyDay),
    isBlocked: fc.boolean(),
  });

  test('is never for one who is blocked, for an administrator, or after the last day', () => {
    fc.assert(
      fc.property(anyOne, fc.option(anyDay), anyDay, (it, birthOn, on) => {
        const isTooOld = isForMinors(it.relation) && birthOn !== null && ageOn(birthOn, on) >= 16;
        const reasons = [
          ...(it.isBlocked ? ['representative-blocked'] : []),
          ...(it.validUntil !== null && it.validUntil < on ? ['representative-ended'] : []),
          ...(it.relation === 'administrator' || isTooOld ? ['representative-may-not'] : []),
        ];
        expect(cannotConsent(it, birthOn, on, 16)).toBe(reasons[0] ?? null);
      }),
    );
  });

  test('is for a parent until the sixteenth birthday, and for a curator of an adult', () => {
    const parent = { relation: 'parent-with-custody', validUntil: null, isBlocked: false } as const;
    expect(cannotConsent(parent, child, day('2028-05-05'), 16)).toBeNull();
    expect(cannotConsent(parent, child, day('2028-05-06'), 16)).toBe('representative-may-not');
    expect(cannotConsent({ ...parent, relation: 'curator' }, day('1950-01-01'), today, 16)).toBeNull();
  });
});
