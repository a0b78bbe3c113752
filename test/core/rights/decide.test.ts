import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecisionEffect, RefusalGround, RightKind } from '../../../core/contract/rights.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { nextDay, requestCounts } from '../../../core/rights/attention.ts';
import {
  assertDecision,
  assertMayExtend,
  effectsOf,
  groundsFor,
  type Standing,
} from '../../../core/rights/decide.ts';
import { proposedDecision, staysAfterErasure, type WouldStand } from '../../../core/rights/erasure.ts';
import { waitsFor } from '../../../core/purge/waits.ts';
import { lawNow } from '../../support/law-now.ts';

const open: Standing = {
  kind: 'erase',
  identity: 'known',
  receivedOn: day('2026-01-31'),
  extendedOn: null,
  closedOn: null,
};

const refusalOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return refusedRule(error);
  }
};

type Given = Parameters<typeof assertDecision>[1];
const granted: Given = { outcome: 'granted', grounds: [], effect: 'erase' };
const decide = (
  request: Partial<Standing>,
  given: Partial<Given> = {},
  around: Partial<Parameters<typeof assertDecision>[2]> = {},
) =>
  refusalOf(() =>
    assertDecision(
      { ...open, ...request },
      { ...granted, ...given },
      { lawKeepsFile: false, worksHere: false, ...around },
    ),
  );

describe('extending', () => {
  test('is possible through the rolled last day of the first month, once, while the request is open', () => {
    expect(refusalOf(() => assertMayExtend(open, day('2026-03-02'), lawNow))).toBeNull();
    expect(refusalOf(() => assertMayExtend(open, day('2026-03-03'), lawNow))).toBe('extension-too-late');
    expect(
      refusalOf(() => assertMayExtend({ ...open, extendedOn: day('2026-02-03') }, day('2026-02-04'), lawNow)),
    ).toBe('already-extended');
    expect(
      refusalOf(() => assertMayExtend({ ...open, closedOn: day('2026-02-03') }, day('2026-02-04'), lawNow)),
    ).toBe('request-closed');
  });
});

describe('deciding', () => {
  test('needs to know who asked, unless that is the ground on which it is refused', () => {
    expect(decide({})).toBeNull();
    expect(decide({ identity: null })).toBe('identity-not-checked');
    const refused = { outcome: 'refused', effect: 'none' } as const;
    expect(decide({ identity: null }, { ...refused, grounds: ['excessive'] })).toBe('identity-not-checked');
    expect(decide({ identity: null }, { ...refused, grounds: ['identity-unclear'] })).toBeNull();
    expect(
      decide({ identity: null }, { outcome: 'partly', effect: 'none', grounds: ['identity-unclear'] }),
    ).toBe('identity-not-checked');
  });

  test('refusing, also in part, demands a ground', () => {
    expect(decide({}, { outcome: 'refused', effect: 'none' })).toBe('ground-missing');
    expect(decide({}, { outcome: 'partly' })).toBe('ground-missing');
    expect(decide({}, { outcome: 'partly', grounds: ['legal-term'] }, { lawKeepsFile: true })).toBeNull();
  });

  test('cannot erase in full what a law keeps, and cannot be done twice', () => {
    expect(decide({}, {}, { lawKeepsFile: true })).toBe('law-keeps-part');
    expect(decide({ closedOn: day('2026-02-01') })).toBe('request-closed');
  });

  test('what somebody works with is erased when she stopped, and not before', () => {
    expect(decide({}, {}, { worksHere: true })).toBe('works-here-still');
    expect(decide({}, { outcome: 'partly', grounds: ['legal-term'] }, { worksHere: true })).toBe(
      'works-here-still',
    );
  });

  test('a refusal changes no file; each kind has its own effects', () => {
    for (const kind of RightKind.options) {
      expect(effectsOf({ kind }, 'refused')).toEqual(['none']);
      expect(groundsFor(kind).length).toBeGreaterThan(3);
    }
    expect(effectsOf({ kind: 'erase' }, 'granted')).toEqual(['erase']);
    expect(effectsOf({ kind: 'restrict' }, 'granted')).toEqual(['restrict']);
    expect(decide({ kind: 'access' }, { effect: 'erase' })).toBe('effect-not-fitting');
  });

  test('whatever is decided: nothing passes that erases without being asked to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RightKind.options),
        fc.constantFrom('granted' as const, 'partly' as const, 'refused' as const),
        fc.constantFrom(...DecisionEffect.options),
        fc.subarray([...RefusalGround.options]),
        (kind, outcome, effect, grounds) => {
          const passes = decide({ kind }, { outcome, effect, grounds }) === null;
          const isWanted = (kind === 'object' || kind === effect) && outcome !== 'refused';
          expect(!passes || effect === 'none' || isWanted).toBe(true);
        },
      ),
    );
  });
});

const today = day('2026-11-21');
const stand = (changes: Partial<WouldStand>): WouldStand => ({
  category: 'client-file',
  ruleCode: 'ERASURE',
  source: 'AVG art. 17 lid 1',
  bound: 'MAX',
  untilOn: today,
  ...changes,
});
const proof = stand({ category: 'consent-proof', ruleCode: 'CONSENT_PROOF', untilOn: day('2030-01-01') });
const care = stand({ ruleCode: 'WGBO', bound: 'MIN', untilOn: day('2040-01-01'), source: 'BW 7:454 lid 3' });

describe('what erasing leaves', () => {
  test('a file under the rule of erasing leaves nothing, and is granted', () => {
    const stays = staysAfterErasure([stand({})], today);
    expect(stays).toEqual([]);
    expect(proposedDecision(stays)).toEqual({ outcome: 'granted', grounds: [] });
  });

  test('a law keeps the file until its day, a proof its own term: in part, each with its ground', () => {
    const stays = staysAfterErasure([care, proof], today);
    expect(stays.map(({ ruleCode }) => ruleCode)).toEqual(['WGBO', 'CONSENT_PROOF']);
    expect(proposedDecision(stays)).toEqual({ outcome: 'partly', grounds: ['legal-term', 'legal-claim'] });
  });

  test('a term that is over keeps nothing', () => {
    expect(
      staysAfterErasure(
        [
          { ...care, untilOn: today },
          { ...proof, untilOn: null },
        ],
        today,
      ),
    ).toEqual([]);
  });
});

describe('waiting on the purge list', () => {
  const nobody = { openRequests: [], restrictedOn: null, eraseOn: null, isHeld: false };

  test.each(['access', 'port', 'erase', 'object', 'restrict'] as const)(
    'an open request (%s) waits',
    (kind) => {
      expect(waitsFor({ ...nobody, openRequests: ['add', kind] })).toBe('request');
    },
  );

  test('other requests do not, and restricted data wait until the person wants them gone', () => {
    expect(waitsFor({ ...nobody, openRequests: ['rectify', 'add', 'withdraw'] })).toBeNull();
    expect(waitsFor({ ...nobody, restrictedOn: today })).toBe('restricted');
    expect(waitsFor({ ...nobody, restrictedOn: today, eraseOn: today })).toBeNull();
  });
});

describe('what asks for something today', () => {
  const request = {
    state: 'open',
    isLate: false,
    dueOn: day('2026-12-21'),
    ownDueOn: null,
    extendedOn: null,
    awaitsPurge: false,
  } as const;

  test('each open request counts once: late, within a week, or waiting to know who asks', () => {
    expect(
      requestCounts(
        [
          request,
          { ...request, isLate: true, dueOn: day('2026-11-20') },
          { ...request, state: 'identity' },
          { ...request, state: 'identity', dueOn: day('2026-11-28') },
          { ...request, ownDueOn: day('2026-11-28') },
          { ...request, dueOn: day('2026-11-29') },
          { ...request, state: 'closed', awaitsPurge: true },
        ],
        today,
      ),
    ).toEqual({ late: 1, dueSoon: 2, identity: 1, erasing: 1 });
  });

  test("the organisation's own day counts until the term was made longer", () => {
    expect(nextDay({ ...request, ownDueOn: day('2026-11-24') })).toBe('2026-11-24');
    expect(nextDay({ ...request, ownDueOn: day('2026-11-24'), extendedOn: today })).toBe('2026-12-21');
  });
});
