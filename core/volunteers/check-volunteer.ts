import type { VolunteerInput } from '../contract/volunteers.ts';
import { readEmail, readPhone, readPostcode } from '../kernel/contact.ts';
import { readIban } from '../kernel/iban.ts';
import { refuse } from '../kernel/refusal.ts';

/** A Dutch postcode as `1061 DH`; of another country as it was typed. */
const postcodeOf = (text: string): string => readPostcode(text) ?? text.trim();

const phoneOf = (text: string, field: 'phone' | 'emergencyPhone'): string =>
  text.trim() === '' ? '' : (readPhone(text) ?? refuse('phone-unreadable', { field }));

const emailOf = (text: string): string =>
  text.trim() === '' ? '' : (readEmail(text) ?? refuse('email-unreadable', { field: 'email' }));

const ibanOf = ({ paysExpenses, iban }: VolunteerInput): string => {
  if (iban.trim() === '') return '';
  if (!paysExpenses) return refuse('iban-without-expenses', { field: 'paysExpenses' });
  return readIban(iban) ?? refuse('iban-unreadable', { field: 'iban' });
};

/**
 * Checks what a person typed of a volunteer and gives it as it is kept: without spaces around it, telephone numbers as
 * E.164, a Dutch postcode as `1061 DH`, the account number without spaces. Refuses, with the `field` in the detail:
 * `family-name-missing`, `function-missing`, `phone-unreadable`, `email-unreadable`, `iban-without-expenses` (handbook 4.4.6: no bank account
 * without need) and `iban-unreadable`.
 */
export const checkVolunteer = (input: VolunteerInput): VolunteerInput => {
  const familyName = input.familyName.trim();
  const functionName = input.functionName.trim();
  if (familyName === '') refuse('family-name-missing', { field: 'familyName' });
  if (functionName === '') refuse('function-missing', { field: 'functionName' });
  return {
    ...input,
    familyName,
    functionName,
    givenName: input.givenName.trim(),
    initials: input.initials.trim(),
    prefix: input.prefix.trim(),
    street: input.street.trim(),
    houseNo: input.houseNo.trim(),
    postcode: postcodeOf(input.postcode),
    city: input.city.trim(),
    phone: phoneOf(input.phone, 'phone'),
    email: emailOf(input.email),
    emergencyName: input.emergencyName.trim(),
    emergencyPhone: phoneOf(input.emergencyPhone, 'emergencyPhone'),
    externalEmployer: input.externalEmployer.trim(),
    iban: ibanOf(input),
  };
};
