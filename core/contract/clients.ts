import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, PhaseId, PurposeId, VolunteerId } from '../kernel/ids.ts';
import { line, lines, nothing, optionalLine, page } from './fields.ts';
import { LegalBasis, SpecialException } from './lawful.ts';
import { aboutFile, command, query, quiet, task } from './op.ts';
import { workers } from './roles.ts';
import { Timer } from './timer.ts';

/** A way to reach someone, and whether it is safe: a call at the wrong moment can be dangerous. */
export const ContactPoint = z.strictObject({
  kind: z.enum(['phone', 'email']),
  value: line(120),
  safety: z.enum(['unknown', 'safe', 'only-at-times', 'unsafe']),
  remark: optionalLine(120),
});
export type ContactPoint = z.output<typeof ContactPoint>;

/** Somebody who shares the household: no name, because none is needed to know who is safe with whom (facts 9). */
export const HouseholdMember = z.strictObject({
  relation: z.enum(['partner', 'ex-partner', 'child', 'parent', 'sibling', 'grandparent', 'family', 'other']),
  ageBand: z.enum(['0-11', '12-15', '16-17', '18+', 'unknown']),
  livesIn: z.boolean(),
});
export type HouseholdMember = z.output<typeof HouseholdMember>;

/** What only the readers of a file may know: sealed under the file's key. */
export const ClientDetail = z.strictObject({
  household: z.array(HouseholdMember).max(20),
  workSituation: z.enum(['unknown', 'working', 'at-home', 'studying']),
});
export type ClientDetail = z.output<typeof ClientDetail>;

/** The fields that a person fills in; all but one name are optional, because less is safer (art. 5(1)(c)). */
export const ClientInput = z.strictObject({
  givenName: optionalLine(80),
  initials: optionalLine(20),
  prefix: optionalLine(20),
  familyName: optionalLine(80),
  /** The only name when a person is kept under an alias or initials. */
  alias: optionalLine(80),
  birthOn: Day.nullable(),
  street: optionalLine(120),
  houseNo: optionalLine(20),
  postcode: optionalLine(12),
  city: optionalLine(80),
  isAddressSecret: z.boolean(),
  maySendPost: z.boolean(),
  contactPoints: z.array(ContactPoint).max(8),
  openedOn: Day,
  lastContactOn: Day,
  /** Where the paper file lies, such as "kast 2, map A3"; empty when there is no paper. */
  paper: optionalLine(80),
  /** Why the file is kept (`purposes.list`), and on which of the six grounds (art. 6(1)). */
  purposeId: PurposeId,
  legalBasis: LegalBasis,
  /** The exception on which the file's special data rest, when it has any (art. 9(2)). */
  specialException: SpecialException.nullable(),
  phaseId: PhaseId.nullable(),
  /** Who leads the help: informal in the first phases, formal from the transfer on (facts 8.5). */
  lead: z.enum(['informal', 'formal']).nullable(),
  /** The client's own volunteer. */
  assignedTo: VolunteerId.nullable(),
  ...ClientDetail.shape,
});
export type ClientInput = z.output<typeof ClientInput>;

/** A file as the form sends it: nobody chose for the person why it is kept, so that may still be open. */
export const ClientEntry = ClientInput.extend({
  purposeId: PurposeId.nullable(),
  legalBasis: LegalBasis.nullable(),
});
export type ClientEntry = z.output<typeof ClientEntry>;

/** How the help ended, said at closing; a file of which it was not said has none. */
export const FileOutcome = z.enum([
  'goal-reached',
  'partly-reached',
  'referred',
  'stopped-by-client',
  'no-contact',
  'moved',
  'other',
]);
export type FileOutcome = z.output<typeof FileOutcome>;

export const Client = ClientInput.extend({
  id: ClientId,
  displayName: z.string(),
  listName: z.string(),
  closedOn: Day.nullable(),
  closedReason: z.string(),
  outcome: FileOutcome.nullable(),
  isFromImport: z.boolean(),
  /** True when the file itself was purged and only the name and the proof of consent are left, until their own term. */
  isStub: z.boolean(),
  noteCount: z.int(),
  /**
   * `see` for a manager without a key: the name, why the file is kept, and the dates that the term counts from. All else is left empty, also
   * where the paper lies; the purge list says that when the file is due.
   */
  reach: z.enum(['read', 'see']),
  isShielded: z.boolean(),
  /** Since when the data may only be kept and not be used (art. 18); null when they may. */
  restrictedOn: Day.nullable(),
});
export type Client = z.output<typeof Client>;

export const ClientRow = z.strictObject({
  id: ClientId,
  listName: z.string(),
  openedOn: Day,
  lastContactOn: Day,
  closedOn: Day.nullable(),
  isAliasOnly: z.boolean(),
  phaseId: PhaseId.nullable(),
  assignedTo: VolunteerId.nullable(),
  isShielded: z.boolean(),
});
export type ClientRow = z.output<typeof ClientRow>;

/** Which files a list shows. */
export const ClientFilter = z.enum(['open', 'closed', 'all']);
export type ClientFilter = z.output<typeof ClientFilter>;

/** What narrows a list further: null where that does not count, `''` for files that have none. */
export const ClientNarrow = z.strictObject({
  phaseId: PhaseId.or(z.literal('')).nullable(),
  assignedTo: VolunteerId.or(z.literal('')).nullable(),
  /** Without contact for so many months. */
  silentMonths: z.int().min(1).max(120).nullable(),
  /** Kept on consent alone, of which none holds for keeping the data (art. 6(1)(a)). */
  isConsentMissing: z.boolean(),
});
export type ClientNarrow = z.output<typeof ClientNarrow>;

/** What somebody looks for: words, and which files. */
export const ClientFind = z.strictObject({
  words: z.string().max(120),
  filter: ClientFilter,
  narrow: ClientNarrow.optional(),
});
export type ClientFind = z.output<typeof ClientFind>;

/** What can be changed in many files at once. */
export const BulkChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phase'), phaseId: PhaseId.nullable() }),
  z.strictObject({ kind: z.literal('assign'), assignedTo: VolunteerId.nullable() }),
  z.strictObject({
    kind: z.literal('purpose'),
    purposeId: PurposeId,
    legalBasis: LegalBasis,
    specialException: SpecialException.nullable(),
  }),
  z.strictObject({ kind: z.literal('close'), on: Day, reason: lines(300), outcome: FileOutcome.optional() }),
]);
export type BulkChange = z.output<typeof BulkChange>;

/** Why a file of the list is left out of such a change. */
export const BulkLeftOut = z.enum(['not-readable', 'restricted', 'closed', 'already-so', 'contact-later']);
export type BulkLeftOut = z.output<typeof BulkLeftOut>;

const Bulk = z.strictObject({ find: ClientFind, change: BulkChange });

/** What a date does to the timers of one file, shown before it is confirmed. */
export const TimerMove = z.strictObject({
  category: z.string(),
  from: Timer.nullable(),
  to: Timer.nullable(),
});
export type TimerMove = z.output<typeof TimerMove>;

export const clients = {
  /** Searches names, phone numbers and e-mail addresses; empty words give the whole list. Sorted by name. */
  'clients.search': query(
    workers,
    ClientFind.extend(page),
    z.strictObject({ total: z.int(), rows: z.array(ClientRow) }),
  ),
  'clients.counts': query(workers, nothing, z.strictObject({ open: z.int(), closed: z.int() })),
  /** Opens a file. A command, because who saw which file is kept in the audit. */
  'clients.open': aboutFile(quiet(workers, z.strictObject({ id: ClientId }), Client), 'id', 'see'),
  /**
   * Refused with `name-missing`, `in-future`, `opened-before-born`, `contact-before-opened`, `bsn-in-field`,
   * `phone-unreadable`, `email-unreadable`, `purpose-missing`, `legal-basis-missing`, `purpose-unknown`, `phase-unknown`,
   * `assigned-unknown`, `field-reason-missing`, and for somebody who is newly assigned as the gate does (`gate-basic-training`
   * and so on); the detail names the field. A change also with `contact-after-closed`, an
   * addition with `team-key-missing`.
   */
  'clients.add': command(workers, ClientEntry, z.strictObject({ id: ClientId })),
  'clients.change': aboutFile(command(workers, ClientEntry.extend({ id: ClientId }), nothing), 'id', 'write'),
  'clients.previewClose': aboutFile(
    query(workers, z.strictObject({ id: ClientId, on: Day }), z.strictObject({ moves: z.array(TimerMove) })),
    'id',
    'read',
  ),
  /** Refused with `already-closed`, `in-future`, `closed-before-contact`. */
  'clients.close': aboutFile(
    command(
      workers,
      z.strictObject({ id: ClientId, on: Day, reason: lines(300), outcome: FileOutcome.optional() }),
      nothing,
    ),
    'id',
    'read',
  ),
  /** `on` is the day of coming back; it counts as contact. Refused: `not-closed`, `in-future`, `reopened-before-closed`. */
  'clients.reopen': aboutFile(
    command(workers, z.strictObject({ id: ClientId, on: Day }), nothing),
    'id',
    'read',
  ),
  /**
   * What a change of many files at once would do: which are changed, and which are left out and why. `digest` stands
   * for exactly this. Refused with `in-future`, and as the gate refuses whoever they would be assigned to.
   */
  'clients.previewBulk': query(
    ['manager', 'confidant'],
    Bulk.extend({ show: z.enum(['changes', 'left-out']), ...page }),
    z.strictObject({
      digest: z.string(),
      changes: z.int(),
      leftOut: z.array(z.strictObject({ why: BulkLeftOut, count: z.int() })),
      total: z.int(),
      rows: z.array(z.strictObject({ id: ClientId, listName: z.string(), why: BulkLeftOut.nullable() })),
    }),
  ),
  /**
   * Does it, in one transaction; a file whose own data do not allow it is left out as well. Refused with `bulk-changed`
   * when the preview was another, with `bulk-nothing`, and as `clients.change` is when that holds for every file.
   */
  'clients.bulk': task(
    ['manager', 'confidant'],
    Bulk.extend({ digest: z.string().max(64) }),
    z.strictObject({ changed: z.int(), leftOut: z.int() }),
  ),
} as const;
