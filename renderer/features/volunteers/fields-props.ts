import type { VolunteerDraft } from './volunteer-draft.ts';

/** What every group of the form takes. */
export type FieldsProps = {
  readonly draft: VolunteerDraft;
  readonly change: (change: Partial<VolunteerDraft>) => void;
  /** The sentence beside a field, by the field's name. */
  readonly errorOf: (field: string) => string | null;
};

/** The fields of the form that are one line of text. */
export type TextName = Exclude<
  {
    readonly [N in keyof VolunteerDraft]: VolunteerDraft[N] extends string ? N : never;
  }[keyof VolunteerDraft],
  'engagement'
>;

/** The id of a field in the page, by its name. */
export const idOf = (field: string): string => `volunteer-${field}`;
