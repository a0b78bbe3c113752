import type { VolunteerInput } from '../contract/volunteers.ts';
import { refuse } from '../kernel/refusal.ts';

/** Checks what a person typed of a volunteer. Refuses `iban-without-expenses` (handbook 4.4.6: no bank account without need). */
export const checkVolunteer = ({ paysExpenses, iban }: VolunteerInput): void => {
  if (iban.trim() !== '' && !paysExpenses) refuse('iban-without-expenses');
};
