import type { ConsentMethod } from '../contract/consents.ts';
import type { ConsentNow, Disclosure } from '../contract/disclosures.ts';
import type { Day } from '../kernel/day.ts';
import { assertNever } from '../kernel/assert-never.ts';
import { refuse } from '../kernel/refusal.ts';
import { basesFor, type BasisFacts, consentMoment } from './bases.ts';

/** A disclosure as somebody wants to record it. */
export type DisclosureDraft = Pick<
  Disclosure,
  'on' | 'method' | 'basis' | 'basisReason' | 'isClientPresent' | 'askedAs'
> & { readonly consentNow: ConsentNow | null };

/** What counts besides: who gets it, and whether a consent for that recipient holds on the day. */
export type DisclosureFacts = {
  readonly recipient: { readonly isVeiligThuis: boolean; readonly isActive: boolean };
  readonly hasConsent: boolean;
};

/** What may be recorded: the draft as it counts, and the consent that is to be kept with it. */
export type DecidedDisclosure = Pick<Disclosure, 'basisReason' | 'isClientPresent' | 'askedAs'> & {
  readonly consent: (ConsentNow & { readonly method: ConsentMethod }) | null;
};

/** Stops when the basis of a draft does not do. */
const expectOpen = (draft: DisclosureDraft, facts: BasisFacts): void => {
  const obstacle = basesFor(facts).find(({ basis }) => basis === draft.basis)?.obstacle ?? null;
  if (obstacle === null) return;
  switch (obstacle) {
    case 'no-consent-for-recipient':
      return refuse('no-consent-for-recipient');
    case 'handover-needs-consent':
      return refuse('handover-needs-consent');
    case 'veilig-thuis-needs-agreement':
      return refuse('veilig-thuis-needs-agreement');
    default:
      return assertNever(obstacle);
  }
};

/**
 * Decides whether data may have been passed on, on the basis that is named. A call in the client's presence counts as
 * one with her present; as what one speaks is asked for Veilig Thuis only. A reason belongs to a law (which one) and
 * to a fitting purpose (why she could expect it); a consent is its own reason. Refuses:
 * - `in-future`;
 * - `recipient-inactive`: the address book says that nothing goes there any more;
 * - `veilig-thuis-as-what`: nobody said as what we spoke;
 * - `no-consent-for-recipient`, `handover-needs-consent`, `veilig-thuis-needs-agreement`: see bases.ts;
 * - `basis-reason-missing`.
 */
export const decideDisclosure = (
  draft: DisclosureDraft,
  { recipient, hasConsent }: DisclosureFacts,
  today: Day,
): DecidedDisclosure => {
  if (draft.on > today) return refuse('in-future', { field: 'on' });
  if (!recipient.isActive) return refuse('recipient-inactive');
  const { isVeiligThuis } = recipient;
  const askedAs = isVeiligThuis ? draft.askedAs : null;
  if (isVeiligThuis && askedAs === null) return refuse('veilig-thuis-as-what');
  const isClientPresent = draft.isClientPresent || draft.method === 'phone-client-present';
  expectOpen(draft, { method: draft.method, isClientPresent, isVeiligThuis, askedAs, hasConsent });
  const basisReason = draft.basisReason.trim();
  if (draft.basis !== 'consent') {
    if (basisReason === '') return refuse('basis-reason-missing');
    return { basisReason, isClientPresent, askedAs, consent: null };
  }
  if (hasConsent) return { basisReason, isClientPresent, askedAs, consent: null };
  const method = consentMoment({ method: draft.method, isClientPresent });
  if (draft.consentNow === null || method === null) return refuse('no-consent-for-recipient');
  return { basisReason, isClientPresent, askedAs, consent: { ...draft.consentNow, method } };
};
