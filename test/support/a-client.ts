import type { ClientInput } from '../../core/contract/clients.ts';
import { day } from '../../core/kernel/day.ts';
import { supportPurpose } from '../../core/purposes/starter-purposes.ts';

/** Why files of the tests are kept. */
export const whyKept = { purposeId: supportPurpose, legalBasis: 'legitimate-interest' } as const;

/** A filled-in client file of a fictitious person, with some fields changed. */
export const aClient = (changes: Partial<ClientInput> = {}): ClientInput => ({
  givenName: 'Fatiha',
  initials: '',
  prefix: '',
  familyName: 'El Khattabi',
  alias: '',
  birthOn: null,
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  isAddressSecret: false,
  maySendPost: false,
  contactPoints: [],
  openedOn: day('2022-10-03'),
  lastContactOn: day('2024-02-01'),
  paper: '',
  ...whyKept,
  specialException: null,
  phaseId: null,
  lead: null,
  assignedTo: null,
  household: [],
  workSituation: 'unknown',
  ...changes,
});
