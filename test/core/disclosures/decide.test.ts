import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DisclosureBasis, DisclosureMethod } from '../../../core/contract/disclosures.ts';
import { basesFor, consentMoment } from '../../../core/disclosures/bases.ts';
import { decideDisclosure, type DisclosureDraft } from '../../../core/disclosures/decide.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';

const today = day('2026-11-21');
const now = { textId: 'x', by: 'self', representativeId: null, isFreeHelp: false } as const;
const draft = (changes: Partial<DisclosureDraft> = {}): DisclosureDraft => ({
  on: today,
  method: 'email',
  basis: 'consent',
  basisReason: '',
  isClientPresent: false,
  askedAs: null,
  consentNow: null,
  ...changes,
});
const toAnyone = { recipient: { isVeiligThuis: false, isActive: true }, hasConsent: false };
const agreed = { ...toAnyone, hasConsent: true };
const toVeiligThuis = { recipient: { isVeiligThuis: true, isActive: true }, hasConsent: false };

const ruleOf = (it: DisclosureDraft, facts: typeof toAnyone): string | null => {
  try {
    decideDisclosure(it, facts, today);
    return null;
  } catch (error) {
    return refusedRule(error) ?? String(error);
  }
};

describe('passing something on', () => {
  test.each([
    ['with a consent for that recipient', draft(), agreed, null],
    ['without one', draft(), toAnyone, 'no-consent-for-recipient'],
    ['in the future', draft({ on: day('2026-11-22') }), agreed, 'in-future'],
    [
      'to who is no longer used',
      draft(),
      { ...agreed, recipient: { isVeiligThuis: false, isActive: false } },
      'recipient-inactive',
    ],
    ['by law, named', draft({ basis: 'legal-duty', basisReason: 'Jeugdwet art. 7.1.4.6' }), toAnyone, null],
    [
      'by law, not named',
      draft({ basis: 'legal-duty', basisReason: '  ' }),
      toAnyone,
      'basis-reason-missing',
    ],
    [
      'for a fitting purpose without saying why',
      draft({ basis: 'compatible-purpose' }),
      toAnyone,
      'basis-reason-missing',
    ],
    [
      'on the telephone with her beside it, who says yes',
      draft({ method: 'phone-client-present', consentNow: now }),
      toAnyone,
      null,
    ],
    [
      'on the telephone with her beside it, and nobody asked',
      draft({ method: 'phone-client-present' }),
      toAnyone,
      'no-consent-for-recipient',
    ],
    [
      'on the telephone without her, whatever is said',
      draft({ method: 'phone', consentNow: now }),
      toAnyone,
      'no-consent-for-recipient',
    ],
    [
      'as a warm handover by law',
      draft({ method: 'warm-handover', basis: 'legal-duty', basisReason: 'Wet' }),
      agreed,
      'handover-needs-consent',
    ],
    [
      'as a warm handover with her there',
      draft({ method: 'warm-handover', isClientPresent: true, consentNow: now }),
      toAnyone,
      null,
    ],
    [
      'to Veilig Thuis, as nobody',
      draft({ basis: 'legal-duty', basisReason: 'Wmo 5.2.6' }),
      toVeiligThuis,
      'veilig-thuis-as-what',
    ],
    [
      'to Veilig Thuis as the informal network, by law',
      draft({ askedAs: 'informal-network', basis: 'legal-duty', basisReason: 'Wmo' }),
      toVeiligThuis,
      'veilig-thuis-needs-agreement',
    ],
    [
      'to Veilig Thuis as the informal network, agreed',
      draft({ askedAs: 'informal-network' }),
      { ...toVeiligThuis, hasConsent: true },
      null,
    ],
    [
      'to Veilig Thuis as a reporter, without consent',
      draft({ askedAs: 'reporter', basis: 'legal-duty', basisReason: 'Wmo 2015, art. 5.2.6' }),
      toVeiligThuis,
      null,
    ],
  ] as const)('%s', (_, it, facts, rule) => {
    expect(ruleOf(it, facts)).toBe(rule);
  });

  test('keeps as what one spoke for Veilig Thuis only, and that she was there for a call in her presence', () => {
    const it = draft({ method: 'phone-client-present', askedAs: 'reporter' });
    expect(decideDisclosure(it, agreed, today)).toEqual({
      basisReason: '',
      isClientPresent: true,
      askedAs: null,
      consent: null,
    });
  });

  test('a yes of this moment is kept as it was given, and not a second time when one holds', () => {
    const it = draft({ method: 'meeting', isClientPresent: true, consentNow: now });
    expect(decideDisclosure(it, toAnyone, today).consent).toEqual({ ...now, method: 'oral-witnessed' });
    expect(decideDisclosure(it, agreed, today).consent).toBeNull();
  });
});

const drafts = fc.record({
  on: fc.constantFrom(day('2020-01-01'), today, day('2026-11-22')),
  method: fc.constantFrom(...DisclosureMethod.options),
  basis: fc.constantFrom(...DisclosureBasis.options),
  basisReason: fc.constantFrom('', ' ', 'omdat'),
  isClientPresent: fc.boolean(),
  askedAs: fc.constantFrom(null, 'informal-network' as const, 'reporter' as const),
  consentNow: fc.constantFrom(null, now),
});
const everyFacts = fc.record({
  recipient: fc.record({ isVeiligThuis: fc.boolean(), isActive: fc.boolean() }),
  hasConsent: fc.boolean(),
});

/** What was decided, or null when a rule refused it; anything else that is thrown is a mistake. */
const decided = (it: DisclosureDraft, facts: typeof toAnyone): ReturnType<typeof decideDisclosure> | null => {
  try {
    return decideDisclosure(it, facts, today);
  } catch (error) {
    if (refusedRule(error) === null) throw error;
    return null;
  }
};

test('whatever is asked, nothing passes that the rules forbid, and a refusal is always a rule', () => {
  fc.assert(
    fc.property(drafts, everyFacts, (it, facts) => {
      const passed = decided(it, facts);
      fc.pre(passed !== null);
      const { isVeiligThuis, isActive } = facts.recipient;
      const isAgreed = facts.hasConsent || passed.consent !== null;
      const needsAgreement =
        it.basis === 'consent' || it.method === 'warm-handover' || passed.askedAs === 'informal-network';
      expect(it.on <= today && isActive).toBe(true);
      expect(isAgreed || !needsAgreement).toBe(true);
      expect(isVeiligThuis).toBe(passed.askedAs !== null);
      expect(it.basis === 'consent' || passed.basisReason !== '').toBe(true);
      expect(passed.consent === null || consentMoment({ ...it, ...passed }) !== null).toBe(true);
    }),
  );
});

test('every basis is open or says why not, and none but consent ever hangs on a consent', () => {
  fc.assert(
    fc.property(drafts, everyFacts, (it, { recipient, hasConsent }) => {
      const facts = { ...it, ...recipient, hasConsent };
      const options = basesFor(facts);
      expect(options.map(({ basis }) => basis)).toEqual([...DisclosureBasis.options]);
      const without = basesFor({ ...facts, hasConsent: !hasConsent });
      expect(options.slice(1)).toEqual(without.slice(1));
    }),
  );
});
