import type { ImportChoices } from '../../../core/contract/imports.ts';
import type { ExplainedField } from '../../../core/contract/purposes.ts';

/** An answer to why a field is needed: one that was proposed, or somebody's own words. */
export type ReasonDraft = { readonly pick: 'first' | 'second' | 'own'; readonly own: string };

/** The choices while somebody is still making them: nobody decides beforehand why these files are kept. */
export type ImportDraft = Omit<ImportChoices, 'purposeId' | 'legalBasis'> & {
  readonly purposeId: ImportChoices['purposeId'] | null;
  readonly legalBasis: ImportChoices['legalBasis'] | null;
  readonly reasons: Readonly<Partial<Record<ExplainedField, ReasonDraft>>>;
};

/** The choices at the beginning: everything as the list has it. */
export const newDraft = (mapping: ImportChoices['mapping']): ImportDraft => ({
  mapping,
  leaveOutExpired: false,
  leaveOutLines: [],
  notBsnLines: [],
  known: 'leave-out',
  purposeId: null,
  legalBasis: null,
  reasons: {},
});

/** The choices once nothing is left open; null before. */
export const choicesOf = (draft: ImportDraft): ImportChoices | null => {
  const { reasons: _, purposeId, legalBasis, ...rest } = draft;
  return purposeId === null || legalBasis === null ? null : { ...rest, purposeId, legalBasis };
};
