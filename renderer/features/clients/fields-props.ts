import type { ClientDraft } from './client-draft.ts';

/** What every group of the form takes. */
export type FieldsProps = {
  readonly draft: ClientDraft;
  readonly change: (change: Partial<ClientDraft>) => void;
  /** The sentence beside a field, by the field's name. */
  readonly errorOf: (field: string) => string | null;
  /** The id of a field, by its name. */
  readonly idOf: (field: string) => string;
};

/** How the form began, for what counts only when it changes. */
export type WithStart = { readonly start: ClientDraft };
