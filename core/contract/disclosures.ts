import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, DisclosureId, RecipientId } from '../kernel/ids.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { aboutFile, command, query } from './op.ts';

const workers = ['manager', 'confidant', 'worker'] as const;

/** An organisation in the address book. */
export const AddressBookEntry = z.strictObject({
  id: RecipientId,
  name: line(120),
  kind: z.enum(['informal', 'volunteering', 'formal', 'authority']),
  contactPerson: optionalLine(120),
  address: optionalLine(200),
  phone: optionalLine(40),
  email: optionalLine(120),
  website: optionalLine(120),
  /** Veilig Thuis asks as what we speak: informal network or reporter (facts 8.3). */
  isVeiligThuis: z.boolean(),
  isActive: z.boolean(),
});
export type AddressBookEntry = z.output<typeof AddressBookEntry>;

export const DisclosureMethod = z.enum([
  'phone-client-present',
  'phone',
  'meeting',
  'letter',
  'email',
  'warm-handover',
]);
export type DisclosureMethod = z.output<typeof DisclosureMethod>;

/** On what a disclosure rests (handbook 4.4.5). */
export const DisclosureBasis = z.enum(['consent', 'legal-duty', 'compatible-purpose']);
export type DisclosureBasis = z.output<typeof DisclosureBasis>;

const fields = {
  on: Day,
  recipientId: RecipientId,
  method: DisclosureMethod,
  what: lines(1_000),
  why: lines(1_000),
  basis: DisclosureBasis,
  /** For a legal duty the law and article; for a compatible purpose why the person could expect it. */
  basisReason: lines(500).or(z.literal('')),
  isClientPresent: z.boolean(),
  askedAs: z.enum(['informal-network', 'reporter']).nullable(),
} as const;

export const Disclosure = z.strictObject({
  id: DisclosureId,
  ...fields,
  recipient: z.string(),
  by: z.string(),
  recordedAt: Instant,
});
export type Disclosure = z.output<typeof Disclosure>;

/** One line of what a recipient got; `what` is null for a file that the caller does not read. */
export const RecipientLine = z.strictObject({
  id: DisclosureId,
  clientId: ClientId,
  listName: z.string(),
  on: Day,
  method: DisclosureMethod,
  basis: DisclosureBasis,
  what: z.string().nullable(),
});
export type RecipientLine = z.output<typeof RecipientLine>;

export const disclosures = {
  'disclosures.recipients': query('anyone', nothing, z.array(AddressBookEntry)),
  /** Refused: `recipient-name-taken`. `id` null adds one. */
  'disclosures.putRecipient': command(
    ['manager', 'confidant'],
    AddressBookEntry.extend({ id: RecipientId.nullable() }),
    z.strictObject({ id: RecipientId }),
  ),
  /** Newest day first. */
  'disclosures.ofClient': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Disclosure)),
    'clientId',
    'read',
  ),
  /** On which bases something may be given to a recipient on a day, and why not on the others. */
  'disclosures.options': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId, recipientId: RecipientId, on: Day }),
      z.strictObject({
        hasConsent: z.boolean(),
        consentOn: Day.nullable(),
        isRestricted: z.boolean(),
      }),
    ),
    'clientId',
    'read',
  ),
  /**
   * Refused: `no-consent-for-recipient`, `basis-reason-missing`, `handover-needs-consent`, `veilig-thuis-as-what`,
   * `in-future`, `file-restricted`, `bsn-in-text`.
   */
  'disclosures.record': aboutFile(
    command(workers, z.strictObject({ clientId: ClientId, ...fields }), z.strictObject({ id: DisclosureId })),
    'clientId',
    'write',
  ),
  'disclosures.ofRecipient': query(
    ['manager', 'confidant'],
    z.strictObject({ recipientId: RecipientId }),
    z.array(RecipientLine),
  ),
} as const;
