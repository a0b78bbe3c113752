import { z } from 'zod';
import { VolunteerInput, type Volunteer } from '../../../core/contract/volunteers.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Day } from '../../../core/kernel/day.ts';
import { showIban } from '../../../core/kernel/iban.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';

/** A volunteer as she stands in the form: what must be there may still be open. */
export const VolunteerDraft = VolunteerInput.extend({
  familyName: z.string().max(80),
  functionName: z.string().max(80),
  type: VolunteerInput.shape.type.nullable(),
  startOn: Day.nullable(),
});
export type VolunteerDraft = z.output<typeof VolunteerDraft>;

/** A form without anything filled in but the day, which is most often today. */
export const emptyDraft = (today: Day): VolunteerDraft => ({
  givenName: '',
  initials: '',
  prefix: '',
  familyName: '',
  type: null,
  engagement: 'volunteer',
  functionName: '',
  startOn: today,
  confidantId: null,
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  emergencyName: '',
  emergencyPhone: '',
  externalEmployer: '',
  paysExpenses: false,
  iban: '',
});

/** A volunteer as the form starts with her; numbers as people write them. */
export const draftOf = (volunteer: Volunteer): VolunteerDraft => {
  const input = VolunteerInput.strip().parse(volunteer);
  return {
    ...input,
    phone: input.phone && showPhone(input.phone),
    emergencyPhone: input.emergencyPhone && showPhone(input.emergencyPhone),
    iban: showIban(input.iban),
  };
};

/** A field that is still open: its name in the form, and the text that says so. */
export type OpenField = { readonly field: string; readonly text: string };

/** What must be filled in before the form can be sent, all at once, in the order of the form. */
export const openFields = (draft: VolunteerDraft): readonly OpenField[] => [
  ...(draft.familyName.trim() === '' ? [{ field: 'familyName', text: 'form.missing.familyName' }] : []),
  ...(draft.type === null ? [{ field: 'type', text: 'form.missing.type' }] : []),
  ...(draft.functionName.trim() === '' ? [{ field: 'functionName', text: 'form.missing.functionName' }] : []),
  ...(draft.startOn === null ? [{ field: 'startOn', text: 'form.missing.startOn' }] : []),
];

/** The form as it is sent, or null while something is missing. An account number goes when no expenses are paid. */
export const inputOf = (draft: VolunteerDraft): VolunteerInput | null => {
  const { type, startOn, paysExpenses, iban } = draft;
  if (openFields(draft).length > 0 || type === null || startOn === null) return null;
  return { ...draft, type, startOn, iban: paysExpenses ? iban : '' };
};

/** The field that a refused save is about; null when it is about none. */
export const refusedField = (error: unknown): string | null => {
  if (!(error instanceof Refusal)) return null;
  if (error.error.code === 'invalid') return error.error.field;
  if (error.error.code !== 'refused') return null;
  const named = error.error.detail?.['field'];
  return typeof named === 'string' ? named : null;
};
