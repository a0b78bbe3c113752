import type { BulkChange } from '../../../core/contract/clients.ts';
import type { LegalBasis, SpecialException } from '../../../core/contract/lawful.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { PhaseId, PurposeId, VolunteerId } from '../../../core/kernel/ids.ts';
import { type ChosenOutcome, saidOutcome } from './outcome-field.tsx';

export type ManyKind = BulkChange['kind'];
export const manyKinds: readonly ManyKind[] = ['phase', 'assign', 'purpose', 'close'];

/** What is being filled in; `none` is a choice too, null is no choice yet. */
export type ManyDraft = {
  readonly kind: ManyKind;
  readonly phase: string | null;
  readonly person: string | null;
  readonly purpose: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly specialException: SpecialException | null;
  readonly on: Day | null;
  readonly reason: string;
  readonly outcome: ChosenOutcome;
};

/** Nothing chosen but the kind, and a closing today. */
export const emptyMany = (today: Day | null): ManyDraft => ({
  kind: 'phase',
  phase: null,
  person: null,
  purpose: null,
  legalBasis: null,
  specialException: null,
  on: today,
  reason: '',
  outcome: 'unknown',
});

/** The change as it is asked, or null while something is missing. */
export const changeOf = (draft: ManyDraft): BulkChange | null => {
  switch (draft.kind) {
    case 'phase': {
      const phaseId = draft.phase === 'none' ? null : PhaseId.safeParse(draft.phase).data;
      return phaseId === undefined ? null : { kind: 'phase', phaseId };
    }
    case 'assign': {
      const assignedTo = draft.person === 'none' ? null : VolunteerId.safeParse(draft.person).data;
      return assignedTo === undefined ? null : { kind: 'assign', assignedTo };
    }
    case 'purpose': {
      const purposeId = PurposeId.safeParse(draft.purpose).data;
      const { legalBasis, specialException } = draft;
      return purposeId && legalBasis ? { kind: 'purpose', purposeId, legalBasis, specialException } : null;
    }
    case 'close': {
      const { on, reason, outcome } = draft;
      return on !== null && reason.trim() !== ''
        ? { kind: 'close', on, reason, ...saidOutcome(outcome) }
        : null;
    }
  }
};
