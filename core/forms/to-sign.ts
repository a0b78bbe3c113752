import type { FormKind, ToSign } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import type { VolunteerId } from '../kernel/ids.ts';
import { currentForm, type NewestVersion } from './current-form.ts';
import { type FormFacts, formState } from './form-state.ts';

/** Somebody who works here now, in the order of names. */
export type Signer = Pick<ToSign, 'volunteerId' | 'listName' | 'functionName'>;

const byVolunteer = (forms: readonly FormFacts[]): ReadonlyMap<VolunteerId, readonly FormFacts[]> =>
  Map.groupBy(forms, ({ volunteerId }) => volunteerId);

/**
 * Who still has to sign the newest version of one text: nothing was signed, an older version was, or its time is over.
 * Says what lies ready for them. Takes the people who work here now, and everybody's forms.
 */
export const toSign = (
  kind: FormKind,
  signers: readonly Signer[],
  forms: readonly FormFacts[],
  newest: readonly NewestVersion[],
  today: Day,
): ToSign[] => {
  const known = byVolunteer(forms);
  return signers.flatMap((signer) => {
    const own = known.get(signer.volunteerId) ?? [];
    const { state, form } = currentForm(kind, own, newest, today);
    if (state === 'in-force') return [];
    const states = own.filter((it) => it.kind === kind).map((it) => formState(it, today));
    const ready = states.includes('printed') ? 'printed' : states.includes('draft') ? 'draft' : 'nothing';
    return [
      {
        ...signer,
        why: state,
        ready,
        version: form?.version ?? null,
        signedOn: form?.signedOn ?? null,
      } as const,
    ];
  });
};
