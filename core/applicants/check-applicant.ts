import type { ApplicantInput } from '../contract/applicants.ts';
import { readEmail, readPhone, readPostcode } from '../kernel/contact.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** The days of an applicant that must follow each other. */
export type ApplicantDays = {
  readonly receivedOn: Day;
  readonly endedOn: Day | null;
  /** The days on which she answered whether the data may stay longer. */
  readonly answeredOn: readonly Day[];
};

/**
 * Checks what a person typed of an applicant and gives it as it is kept: without spaces around it, the telephone number
 * as E.164, a Dutch postcode as `1061 DH`. Refuses, with the `field` in the detail: `family-name-missing`,
 * `vacancy-missing`, `phone-unreadable`, `email-unreadable`.
 */
export const checkApplicant = (input: ApplicantInput): ApplicantInput => {
  const [familyName, vacancy, phone, email] = [input.familyName, input.vacancy, input.phone, input.email].map(
    (text) => text.trim(),
  ) as [string, string, string, string];
  if (familyName === '') refuse('family-name-missing', { field: 'familyName' });
  if (vacancy === '') refuse('vacancy-missing', { field: 'vacancy' });
  return {
    ...input,
    familyName,
    vacancy,
    givenName: input.givenName.trim(),
    initials: input.initials.trim(),
    prefix: input.prefix.trim(),
    street: input.street.trim(),
    houseNo: input.houseNo.trim(),
    postcode: readPostcode(input.postcode) ?? input.postcode.trim(),
    city: input.city.trim(),
    phone: phone && (readPhone(phone) ?? refuse('phone-unreadable', { field: 'phone' })),
    email: email && (readEmail(email) ?? refuse('email-unreadable', { field: 'email' })),
  };
};

/** Checks the days of an applicant against each other and today. Refuses `in-future`, `ended-before-received`, `consent-before-received`. */
export const checkApplicantDays = ({ receivedOn, endedOn, answeredOn }: ApplicantDays, today: Day): void => {
  if (receivedOn > today) refuse('in-future', { field: 'receivedOn' });
  if (endedOn !== null && endedOn > today) refuse('in-future', { field: 'on' });
  if (endedOn !== null && endedOn < receivedOn) refuse('ended-before-received');
  if (answeredOn.some((on) => on < receivedOn)) refuse('consent-before-received');
};

/** Checks the first day of an applicant who is hired; it may lie ahead. Refuses `start-before-received`. */
export const checkStart = (startOn: Day, receivedOn: Day): void => {
  if (startOn < receivedOn) refuse('start-before-received');
};
