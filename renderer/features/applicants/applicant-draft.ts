import { z } from 'zod';
import { type Applicant, ApplicantInput } from '../../../core/contract/applicants.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Day } from '../../../core/kernel/day.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';

/** An applicant as she stands in the form: what must be there may still be open. */
export const ApplicantDraft = ApplicantInput.extend({
  familyName: z.string().max(80),
  vacancy: z.string().max(120),
  letter: z.string().max(8_000),
  notes: z.string().max(8_000),
  receivedOn: Day.nullable(),
});
export type ApplicantDraft = z.output<typeof ApplicantDraft>;

/** A form without anything filled in but the day, which is most often today. */
export const emptyDraft = (today: Day): ApplicantDraft => ({
  givenName: '',
  initials: '',
  prefix: '',
  familyName: '',
  vacancy: '',
  receivedOn: today,
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  letter: '',
  notes: '',
});

/** An applicant as the form starts with her; the telephone number as people write it. */
export const draftOf = (applicant: Applicant): ApplicantDraft => {
  const input = ApplicantInput.strip().parse(applicant);
  return { ...input, phone: input.phone && showPhone(input.phone) };
};

/** The form as it is sent, or null while something is missing. */
export const inputOf = (draft: ApplicantDraft): ApplicantInput | null => {
  const { familyName, vacancy, receivedOn } = draft;
  if (familyName.trim() === '' || vacancy.trim() === '' || receivedOn === null) return null;
  return { ...draft, receivedOn };
};

/** The field that a refused save is about; null when it is about none. */
export const refusedField = (error: unknown): string | null => {
  if (!(error instanceof Refusal)) return null;
  if (error.error.code === 'invalid') return error.error.field;
  if (error.error.code !== 'refused') return null;
  const named = error.error.detail?.['field'];
  return typeof named === 'string' ? named : null;
};
