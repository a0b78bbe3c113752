import type { Disclosure, DisclosureBasis, DisclosureMethod } from '../contract/disclosures.ts';
import type { ConsentMethod } from '../contract/consents.ts';

/** What decides on which bases something may be passed on. */
export type BasisFacts = {
  readonly method: DisclosureMethod;
  readonly isClientPresent: boolean;
  readonly isVeiligThuis: boolean;
  /** As what one speaks with Veilig Thuis; null with any other recipient, or while nobody said. */
  readonly askedAs: Disclosure['askedAs'];
  /** Whether a consent for this very recipient holds on that day. */
  readonly hasConsent: boolean;
};

/** Why a basis does not do. */
export type BasisObstacle =
  | 'no-consent-for-recipient'
  | 'handover-needs-consent'
  | 'veilig-thuis-needs-agreement';

/** A basis, and what stands in its way; null when it is open. */
export type BasisOption = { readonly basis: DisclosureBasis; readonly obstacle: BasisObstacle | null };

/**
 * How a yes that is given while something is passed on was given, or null when that is no moment for one. Who hears
 * what is said about her and says yes to it gives her consent there and then: a call with the client beside the
 * telephone is the handbook's own example (4.4.5), a talk of three is witnessed by the recipient.
 */
export const consentMoment = ({
  method,
  isClientPresent,
}: Pick<BasisFacts, 'method' | 'isClientPresent'>): ConsentMethod | null => {
  if (method === 'phone-client-present') return 'phone-client-present';
  const isTalk = method === 'meeting' || method === 'warm-handover';
  return isTalk && isClientPresent ? 'oral-witnessed' : null;
};

/**
 * Which bases are open, and why the others are not:
 * - consent: one for this recipient holds on the day, or the client is there to say yes now;
 * - a law, or a purpose that fits and that the person could expect: no consent needed (art. 6(1)(c), 6(4); handbook
 *   4.4.5), except for a warm handover, which is the client's to give (facts 8.5), and for Veilig Thuis when it asks
 *   us as the informal network: then those involved must agree (facts 8.3). A report of our own needs no consent.
 */
export const basesFor = (facts: BasisFacts): readonly BasisOption[] => {
  const { method, isVeiligThuis, askedAs, hasConsent } = facts;
  const withoutConsent: BasisObstacle | null =
    method === 'warm-handover'
      ? 'handover-needs-consent'
      : isVeiligThuis && askedAs === 'informal-network'
        ? 'veilig-thuis-needs-agreement'
        : null;
  return [
    {
      basis: 'consent',
      obstacle: hasConsent || consentMoment(facts) !== null ? null : 'no-consent-for-recipient',
    },
    { basis: 'legal-duty', obstacle: withoutConsent },
    { basis: 'compatible-purpose', obstacle: withoutConsent },
  ];
};
