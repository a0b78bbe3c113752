import { describe, expect, test } from 'vitest';
import { RightKind } from '../../../core/contract/rights.ts';
import { day } from '../../../core/kernel/day.ts';
import type { RepresentativeId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { lawOnly } from '../../../core/rights/policy.ts';
import { type Asker, assertMayAsk, type Speaker, whoMayAsk } from '../../../core/rights/who-may-ask.ts';
import { lawNow } from '../../support/law-now.ts';

const on = day('2026-11-22');
const mother: Speaker = {
  id: 'm'.repeat(20) as RepresentativeId,
  relation: 'parent-with-custody',
  validUntil: null,
  isBlocked: false,
};
const father: Speaker = { ...mother, id: 'f'.repeat(20) as RepresentativeId, isBlocked: true };
const policy = { childrenFromTwelveMayLook: true };

const bornAged = (age: number) => day(`${2026 - age}-11-22`);

const refusalOf = (
  asker: Partial<Asker>,
  age: number | null,
  { speakers = [mother, father], rules = lawOnly } = {},
): string | null => {
  const who = whoMayAsk({ birthOn: age === null ? null : bornAged(age), speakers }, rules, on, lawNow);
  try {
    assertMayAsk({ kind: 'access', askedBy: 'self', representativeId: null, ...asker }, who, speakers, on);
    return null;
  } catch (error) {
    return refusedRule(error);
  }
};

const byMother = { askedBy: 'representative', representativeId: mother.id } as const;

describe('who may ask', () => {
  test.each([
    [11, 'no', 'yes', false],
    [12, 'no', 'yes', true],
    [15, 'no', 'yes', true],
    [16, 'yes', 'with-consent', false],
    [17, 'yes', 'with-consent', false],
    [18, 'yes', 'with-consent', false],
  ])('at %i: the person %s, a representative %s', (age, self, representative, hearChild) => {
    expect(whoMayAsk({ birthOn: bornAged(age), speakers: [] }, lawOnly, on, lawNow)).toMatchObject({
      age,
      self,
      representative,
      hearChild,
    });
  });

  test('one day before the sixteenth birthday it is still the representative', () => {
    expect(whoMayAsk({ birthOn: day('2010-11-23'), speakers: [] }, lawOnly, on, lawNow).self).toBe('no');
    expect(whoMayAsk({ birthOn: day('2010-11-22'), speakers: [] }, lawOnly, on, lawNow).self).toBe('yes');
  });

  test('nobody is sent away for an age that is not known', () => {
    expect(whoMayAsk({ birthOn: null, speakers: [] }, lawOnly, on, lawNow)).toMatchObject({
      age: null,
      self: 'yes',
    });
    expect(refusalOf({}, null)).toBeNull();
  });

  test('from twelve on a child looks by itself where the organisation chose so, and asks nothing else', () => {
    expect(refusalOf({}, 13)).toBe('may-not-ask');
    expect(refusalOf({}, 13, { rules: { ...lawOnly, ...policy } })).toBeNull();
    expect(refusalOf({ kind: 'erase' }, 13, { rules: { ...lawOnly, ...policy } })).toBe('may-not-ask');
    expect(refusalOf({}, 11, { rules: { ...lawOnly, ...policy } })).toBe('may-not-ask');
  });

  test('a parent asks for a child, and after sixteen only together with it', () => {
    expect(refusalOf(byMother, 13)).toBeNull();
    expect(refusalOf(byMother, 16)).toBe('person-must-agree');
    expect(refusalOf({ ...byMother, askedBy: 'both' }, 16)).toBeNull();
  });

  test('a curator or mentor asks for an adult, an administrator of money does not', () => {
    for (const relation of ['curator', 'mentor'] as const)
      expect(refusalOf(byMother, 40, { speakers: [{ ...mother, relation }] }), relation).toBeNull();
    expect(refusalOf(byMother, 40, { speakers: [{ ...mother, relation: 'administrator' }] })).toBe(
      'person-must-agree',
    );
  });

  test('a blocked representative never asks, whatever the age or the request', () => {
    for (const kind of RightKind.options)
      for (const age of [5, 13, 16, 40, null])
        for (const askedBy of ['representative', 'both'] as const)
          expect(refusalOf({ kind, askedBy, representativeId: father.id }, age)).toBe(
            'representative-blocked',
          );
  });

  test('a representative is on record, and still one; an adult may bring somebody who is not', () => {
    expect(refusalOf({ askedBy: 'representative' }, 13)).toBe('asker-unknown');
    expect(refusalOf({ askedBy: 'both' }, 13)).toBe('asker-unknown');
    expect(refusalOf({ askedBy: 'both' }, 40)).toBeNull();
    expect(refusalOf(byMother, 13, { speakers: [{ ...mother, validUntil: day('2026-11-21') }] })).toBe(
      'asker-over',
    );
    expect(refusalOf(byMother, 13, { speakers: [{ ...mother, validUntil: on }] })).toBeNull();
  });
});
