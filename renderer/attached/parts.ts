import type { PaperKind, PaperOwner } from '../../core/contract/papers.ts';
import type { PaperId } from '../../core/kernel/ids.ts';

/** Chooses a paper out of a staff file, or adds one there; what a feature gets from renderer/app for that. */
export type PaperChoiceProps = {
  readonly owner: PaperOwner;
  /** Which papers are offered, and what a new one is. */
  readonly kind: PaperKind;
  readonly label: string;
  readonly hint?: string;
  readonly value: PaperId | null;
  readonly onChange: (id: PaperId | null) => void;
  readonly error?: string | null;
};

/** Shows one paper out of a staff file by its name. */
export type PaperLinkProps = { readonly owner: PaperOwner; readonly id: PaperId };
