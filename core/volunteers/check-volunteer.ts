import type { VolunteerInput, VolunteerType } from '../contract/volunteers.ts';
import { readEmail, readPhone, readPostcode } from '../kernel/contact.ts';
import type { Day } from '../kernel/day.ts';
import { readIban } from '../kernel/iban.ts';
import type { VolunteerId } from '../kernel/ids.ts';
import { refuse } from '../kernel/refusal.ts';

/** What the check must know besides what was typed. */
export type AroundVolunteer = {
  readonly ownId: VolunteerId | null;
  /** The day on which the service ended; null while it runs. */
  readonly endOn: Day | null;
  /** Whoever was chosen to watch over her, or null when there is no such person; not asked when she keeps who she had. */
  readonly confidant: {
    readonly id: VolunteerId;
    readonly type: VolunteerType;
    readonly endOn: Day | null;
  } | null;
  readonly keepsConfidant?: boolean;
};

/** Somebody who is not kept yet, and of whom nobody was chosen to watch over her. */
const newcomer: AroundVolunteer = { ownId: null, endOn: null, confidant: null };

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

const checkConfidant = (
  input: VolunteerInput,
  { ownId, confidant, keepsConfidant }: AroundVolunteer,
): void => {
  if (input.confidantId === null || keepsConfidant) return;
  if (!confidant || confidant.id === ownId || confidant.type !== 'confidant' || confidant.endOn !== null)
    refuse('confidant-unfit', { field: 'confidantId' });
};

/**
 * Checks what a person typed of a volunteer and gives it as it is kept: without spaces around it, telephone numbers as
 * E.164, a Dutch postcode as `1061 DH`, the account number without spaces. Refuses, with the `field` in the detail:
 * `family-name-missing`, `function-missing`, `start-after-end`, `confidant-unfit` (herself, or nobody who is one now),
 * `phone-unreadable`, `email-unreadable`, `iban-without-expenses` (handbook 4.4.6: no bank account without need) and
 * `iban-unreadable`.
 */
export const checkVolunteer = (input: VolunteerInput, around: AroundVolunteer = newcomer): VolunteerInput => {
  const familyName = input.familyName.trim();
  const functionName = input.functionName.trim();
  if (familyName === '') refuse('family-name-missing', { field: 'familyName' });
  if (functionName === '') refuse('function-missing', { field: 'functionName' });
  if (around.endOn !== null && input.startOn > around.endOn) refuse('start-after-end', { field: 'startOn' });
  checkConfidant(input, around);
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

/** Nothing is written in a file of which only a part is left. Refuses `volunteer-file-gone`. */
export const expectFile = ({ isStub }: { readonly isStub: boolean }): void => {
  if (isStub) refuse('volunteer-file-gone');
};
