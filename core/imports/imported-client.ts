import type { ClientInput } from '../contract/clients.ts';
import type { ProposedClient } from './import-row.ts';

/** As many ways to reach somebody as a file has room for (`ClientInput`). */
const mostContactPoints = 8;

/**
 * The fields of a new file out of a row. `why` holds for the whole list. Nobody asked yet whether a way of
 * contact is safe.
 */
export const clientOfRow = (
  row: ProposedClient,
  why: Pick<ClientInput, 'purposeId' | 'legalBasis'>,
): ClientInput => ({
  givenName: row.givenName,
  initials: row.initials,
  prefix: row.prefix,
  familyName: row.familyName,
  alias: row.alias,
  birthOn: row.birthOn,
  street: row.street,
  houseNo: row.houseNo,
  postcode: row.postcode,
  city: row.city,
  isAddressSecret: false,
  maySendPost: false,
  contactPoints: [
    ...row.phones.map((value) => ({ kind: 'phone' as const, value, safety: 'unknown' as const, remark: '' })),
    ...row.emails.map((value) => ({ kind: 'email' as const, value, safety: 'unknown' as const, remark: '' })),
  ].slice(0, mostContactPoints),
  openedOn: row.openedOn,
  lastContactOn: row.lastContactOn,
  paper: '',
  ...why,
  specialException: null,
  phaseId: null,
  lead: null,
  assignedTo: null,
  household: [],
  workSituation: 'unknown',
});

/** The notes of a new file out of a row: the remarks as they were, what the list said of consent, and what had no room. */
export const notesOfRow = (row: ProposedClient): readonly string[] => [
  ...[[...row.phones, ...row.emails].slice(mostContactPoints).join(', ')].filter((text) => text !== ''),
  ...(row.note === '' ? [] : [row.note]),
  ...(row.consentRemark === '' ? [] : [`Toestemming volgens de oude lijst: ${row.consentRemark}`]),
];
