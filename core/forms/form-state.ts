import type { FormKind, FormState } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import type { FormId, VolunteerId } from '../kernel/ids.ts';
import { addPeriod, type Period } from '../kernel/period.ts';

/** What is known of a form without opening it: days and the version that was signed. */
export type FormDays = {
  readonly printedOn: Day | null;
  readonly signedOn: Day | null;
  /** The first day on which it is to be signed again. */
  readonly validUntil: Day | null;
  readonly supersededOn: Day | null;
  readonly withdrawnOn: Day | null;
  /** The day on which the volunteer's service ended; the duty of secrecy goes on after it (handbook 5.1, point 3). */
  readonly endedOn: Day | null;
};

/** The plain facts of one form of one volunteer. */
export type FormFacts = FormDays & {
  readonly id: FormId;
  readonly volunteerId: VolunteerId;
  readonly kind: FormKind;
  readonly version: number;
};

/**
 * Where a form stands on a day (facts 6.3). What ends it counts before what asks for another one; a form that is not
 * signed is a draft, printed or not, whatever became of the volunteer.
 */
export const formState = (form: FormDays, today: Day): FormState => {
  if (form.signedOn === null) return form.printedOn === null ? 'draft' : 'printed';
  if (form.withdrawnOn !== null && form.withdrawnOn <= today) return 'withdrawn';
  if (form.supersededOn !== null && form.supersededOn <= today) return 'superseded';
  if (form.endedOn !== null && form.endedOn <= today) return 'ended';
  return form.validUntil !== null && form.validUntil <= today ? 'renewal-due' : 'signed';
};

/** Whether a form binds now: signed, and not followed, withdrawn or ended. Being due for renewal does not end the duty. */
export const isInForce = (form: FormDays, today: Day): boolean =>
  ['signed', 'renewal-due'].includes(formState(form, today));

/** When a form that is signed on a day is to be signed again: the text's own last day, or its period, whichever is first. */
export const renewOn = (
  signedOn: Day,
  template: { readonly validUntil: Day | null; readonly renewAfter: Period | null },
): Day | null => {
  const ends = [
    template.validUntil,
    template.renewAfter === null ? null : addPeriod(signedOn, template.renewAfter),
  ].filter((end) => end !== null);
  return ends.toSorted()[0] ?? null;
};
