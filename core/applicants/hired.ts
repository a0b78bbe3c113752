import type { Applicant, applicants } from '../contract/applicants.ts';
import type { VolunteerInput } from '../contract/volunteers.ts';
import type { z } from 'zod';

/** What is chosen of somebody who starts. */
export type Hire = Omit<z.output<(typeof applicants)['applicants.hire']['input']>, 'id' | 'papers'>;

type Known = Pick<
  Applicant,
  | 'givenName'
  | 'initials'
  | 'prefix'
  | 'familyName'
  | 'street'
  | 'houseNo'
  | 'postcode'
  | 'city'
  | 'phone'
  | 'email'
>;

/**
 * What of an applicant belongs in the file of a volunteer: the name and how to reach her (handbook 4.4.6). The letter
 * and what was noted of the procedure do not go along.
 */
export const volunteerFrom = (
  { givenName, initials, prefix, familyName, street, houseNo, postcode, city, phone, email }: Known,
  hire: Hire,
): VolunteerInput => ({
  givenName,
  initials,
  prefix,
  familyName,
  street,
  houseNo,
  postcode,
  city,
  phone,
  email,
  ...hire,
  confidantId: null,
  emergencyName: '',
  emergencyPhone: '',
  externalEmployer: '',
  paysExpenses: false,
  iban: '',
});
