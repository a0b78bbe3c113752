import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, DisclosureId, RecipientId, RepresentativeId } from '../kernel/ids.ts';
import { ConsentEvent } from './consents.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { aboutFile, command, query, quiet } from './op.ts';
import { workers } from './roles.ts';

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

/**
 * The yes that a client gave while something was passed on in her presence: who said it, after which wording. It is kept
 * as a consent for that recipient, together with the disclosure.
 */
export const ConsentNow = z.strictObject({
  textId: z.string().max(40),
  by: ConsentEvent.shape.by,
  representativeId: RepresentativeId.nullable(),
  isFreeHelp: z.boolean(),
});
export type ConsentNow = z.output<typeof ConsentNow>;

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
  /** Adds one (`id` null) or changes it. Refused: `recipient-name-taken`. */
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
  /** What decides on which bases something may be given to a recipient on a day (core/disclosures/bases.ts). */
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
   * `veilig-thuis-needs-agreement`, `recipient-inactive`, `in-future`, `file-restricted`; with
   * `consentNow` also what refuses a consent.
   */
  'disclosures.record': aboutFile(
    command(
      workers,
      z.strictObject({
        clientId: ClientId,
        ...fields,
        consentNow: ConsentNow.nullable(),
      }),
      z.strictObject({ id: DisclosureId }),
    ),
    'clientId',
    'write',
  ),
  /** Everything that one recipient got, newest first; files that the caller must not know of are left out. */
  'disclosures.ofRecipient': quiet(
    ['manager', 'confidant'],
    z.strictObject({ recipientId: RecipientId }),
    z.array(RecipientLine),
  ),
} as const;
