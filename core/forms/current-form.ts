import type { FormKind } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import { type FormFacts, formState, isInForce } from './form-state.ts';

/** The newest version of each text; a kind that is not there has no text. */
export type NewestVersion = { readonly kind: FormKind; readonly version: number };

/** What a volunteer has of one text: `none`, one to sign again (and why), or one that is as it should be. */
export type CurrentForm =
  | { readonly state: 'none'; readonly form: null }
  | { readonly state: 'older-version' | 'renewal-due' | 'in-force'; readonly form: FormFacts };

/**
 * The form of one kind that binds one volunteer today, and whether it is to be signed again. Takes all her forms. An
 * older version, or one that is due for renewal, still binds: the duty does not end with it (facts 6.3).
 */
export const currentForm = (
  kind: FormKind,
  forms: readonly FormFacts[],
  newest: readonly NewestVersion[],
  today: Day,
): CurrentForm => {
  const form = forms
    .filter((it) => it.kind === kind && isInForce(it, today))
    .toSorted((a, b) => (a.signedOn ?? '').localeCompare(b.signedOn ?? ''))
    .at(-1);
  if (!form) return { state: 'none', form: null };
  const version = newest.find((it) => it.kind === kind)?.version ?? form.version;
  if (form.version < version) return { state: 'older-version', form };
  return { state: formState(form, today) === 'renewal-due' ? 'renewal-due' : 'in-force', form };
};
