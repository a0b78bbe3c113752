import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';

/** A volunteer with what is needed only; `other` says what is different. Fictitious. */
export const aVolunteer = (other: Partial<In<'volunteers.add'>> = {}): In<'volunteers.add'> => ({
  givenName: 'Anouk',
  initials: 'A.',
  prefix: 'de',
  familyName: 'Graaf',
  type: 'direct',
  engagement: 'volunteer',
  functionName: 'Maatje',
  startOn: day('2025-02-03'),
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
  ...other,
});
