import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AdditionId, ClientId, NoteId, RepresentativeId, RequestId, VolunteerId } from '../kernel/ids.ts';
import { FileOut, Instant, lines, nothing } from './fields.ts';
import { aboutFile, command, leaving, query, quiet, task } from './op.ts';
import { leaders } from './roles.ts';
import { Category } from './timer.ts';

const desk = leaders;

/** What a person may ask (art. 15 to 21, 7(3); adding an own view: facts 2.9). */
export const RightKind = z.enum([
  'access',
  'rectify',
  'add',
  'erase',
  'restrict',
  'object',
  'port',
  'withdraw',
]);
export type RightKind = z.output<typeof RightKind>;

export const RefusalGround = z.enum([
  'identity-unclear',
  'not-entitled',
  'excessive',
  'third-parties',
  'legal-term',
  'legal-claim',
  'not-applicable',
  'perpetrator',
]);
export type RefusalGround = z.output<typeof RefusalGround>;

export const IdentityCheck = z.enum(['known', 'questions', 'document-seen', 'authority-seen']);
export type IdentityCheck = z.output<typeof IdentityCheck>;

/** What a decision does with the file: nothing by itself, the purge list (art. 17), or no more use (art. 18). */
export const DecisionEffect = z.enum(['none', 'erase', 'restrict']);
export type DecisionEffect = z.output<typeof DecisionEffect>;

/** What stays of a person whose file is erased: the kind of data, the source that keeps it, and until when. */
export const Staying = z.strictObject({
  category: Category,
  ruleCode: z.string(),
  source: z.string(),
  untilOn: Day.nullable(),
});
export type Staying = z.output<typeof Staying>;

/** Of whom the data are: a client, or somebody who works here. An account belongs to the file of whoever works with it. */
export const RequestSubject = z.union([
  z.strictObject({ clientId: ClientId }),
  z.strictObject({ volunteerId: VolunteerId }),
]);
export type RequestSubject = z.output<typeof RequestSubject>;

export const RightsRequest = z.strictObject({
  id: RequestId,
  number: z.int(),
  /** Null for the FG, who sees that there are requests and not about whom. */
  subject: RequestSubject.nullable(),
  subjectName: z.string(),
  kind: RightKind,
  receivedOn: Day,
  receivedBy: z.string(),
  askedBy: z.enum(['self', 'representative', 'both']),
  representativeId: RepresentativeId.nullable(),
  identity: IdentityCheck.nullable(),
  identityOn: Day.nullable(),
  /** The last day by law (art. 12(3), rolled over weekends and holidays), the unrolled day, and the organisation's own. */
  dueOn: Day,
  aimOn: Day,
  ownDueOn: Day.nullable(),
  extendedOn: Day.nullable(),
  state: z.enum(['identity', 'open', 'closed']),
  isLate: z.boolean(),
  outcome: z.enum(['granted', 'partly', 'refused']).nullable(),
  grounds: z.array(RefusalGround),
  closedOn: Day.nullable(),
  closedBy: z.string(),
  /** Whether the caller reads the texts below; they are empty for whoever does not read the file, and once it is gone. */
  mayRead: z.boolean(),
  asked: z.string(),
  extensionReason: z.string(),
  decision: z.string(),
  effect: DecisionEffect,
  /** What stayed behind, as it was at the decision. */
  stays: z.array(Staying),
  /** Why a restriction that followed from this request was lifted; empty while it holds. */
  liftReason: z.string(),
  /** True while the file may go, as this decision asked, and waits for the purge evening. */
  awaitsPurge: z.boolean(),
  /** True while the use of the file is restricted. */
  isRestricted: z.boolean(),
});
export type RightsRequest = z.output<typeof RightsRequest>;

/** The person's own view, pinned to what it is about (facts 2.9). */
export const Addition = z.strictObject({
  id: AdditionId,
  noteId: NoteId.nullable(),
  on: Day,
  text: z.string(),
  by: z.string(),
  recordedAt: Instant,
});
export type Addition = z.output<typeof Addition>;

/** The organisation's own terms beside the law's, in days; null where it has none. */
export const RightsPolicy = z.strictObject({
  eraseWithinWorkingDays: z.int().min(1).max(20).nullable(),
  answerWithinDays: z.int().min(1).max(31).nullable(),
  /** From twelve on a child may look into its own file by itself (facts 5). */
  childrenFromTwelveMayLook: z.boolean(),
});
export type RightsPolicy = z.output<typeof RightsPolicy>;

/** Who may ask for somebody of this age, and what to mind. */
export const WhoMayAsk = z.strictObject({
  age: z.int().nullable(),
  self: z.enum(['yes', 'no', 'look-only']),
  representative: z.enum(['yes', 'no', 'with-consent']),
  hearChild: z.boolean(),
  blocked: z.array(RepresentativeId),
});
export type WhoMayAsk = z.output<typeof WhoMayAsk>;

/** What an erasure counts of a client's file, and of a volunteer's. */
export const ErasedPart = z.enum([
  'notes',
  'attachments',
  'contactPoints',
  'forms',
  'plans',
  'trainings',
  'sessions',
  'papers',
]);
export type ErasedPart = z.output<typeof ErasedPart>;

/** What an erasure would take, what a law or a proof keeps until when, and the decision that follows from it. */
export const ErasureEffect = z.strictObject({
  goes: z.array(z.strictObject({ part: ErasedPart, count: z.int() })),
  /** True for somebody who works here still: her data are needed, so nothing can be erased yet (art. 17(1)(a)). */
  worksHere: z.boolean(),
  /** The first day on which the file itself may go: later than today where a law keeps it (art. 17(3)(b)). */
  fileUntilOn: Day.nullable(),
  stays: z.array(Staying),
  outcome: z.enum(['granted', 'partly']),
  grounds: z.array(RefusalGround),
});
export type ErasureEffect = z.output<typeof ErasureEffect>;

/** One piece of a letter: a paragraph, or a list under it. */
export const LetterBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
]);
export type LetterBlock = z.output<typeof LetterBlock>;

/** A letter as both makers of it (paper and .docx) take it. */
export const Letter = z.strictObject({
  lang: z.enum(['nl', 'en']),
  organisation: z.string(),
  /** Who writes: address, e-mail and phone, a line each. */
  from: z.array(z.string()),
  /** Name and address; only the name when no post may be sent. */
  to: z.array(z.string()),
  /** True when there is no safe address: the letter is handed over. */
  isHandedOver: z.boolean(),
  on: Day,
  dateLine: z.string(),
  subject: z.string(),
  number: z.string(),
  blocks: z.array(LetterBlock),
  closing: z.array(z.string()),
});
export type Letter = z.output<typeof Letter>;

export const LetterKind = z.enum(['received', 'extended', 'decided', 'lifting']);
export type LetterKind = z.output<typeof LetterKind>;

const whichLetter = z.strictObject({ id: RequestId, letter: LetterKind, lang: z.enum(['nl', 'en']) });

const aboutRequest = z.strictObject({ id: RequestId });

export const rights = {
  'rights.policy': query('anyone', nothing, RightsPolicy),
  'rights.changePolicy': command(['manager'], RightsPolicy, nothing),
  /** All requests, the open ones first by the day on which they ask for an answer. The FG sees numbers, kinds and days, no names. */
  'rights.list': query(['manager', 'confidant', 'fg'], nothing, z.array(RightsRequest)),
  'rights.ofClient': aboutFile(
    query([...desk, 'worker'], z.strictObject({ clientId: ClientId }), z.array(RightsRequest)),
    'clientId',
    'see',
  ),
  'rights.ofVolunteer': query(desk, z.strictObject({ volunteerId: VolunteerId }), z.array(RightsRequest)),
  /** Opens a request with its texts. A command, because who saw which file is kept in the audit. */
  'rights.get': quiet(desk, aboutRequest, RightsRequest),
  'rights.whoMayAsk': aboutFile(
    query(desk, z.strictObject({ clientId: ClientId, on: Day }), WhoMayAsk),
    'clientId',
    'read',
  ),
  /**
   * Refused: `in-future`, `representative-blocked`, `asker-over`, `asker-unknown`, `may-not-ask`,
   * `person-must-agree`, `file-not-readable`, `staff-not-readable`, `volunteer-file-gone`.
   */
  'rights.receive': command(
    desk,
    z.strictObject({
      subject: RequestSubject,
      kind: RightKind,
      receivedOn: Day,
      askedBy: z.enum(['self', 'representative', 'both']),
      representativeId: RepresentativeId.nullable(),
      asked: lines(2_000),
    }),
    aboutRequest,
  ),
  /** Refused: `in-future`, `request-closed`. */
  'rights.checkIdentity': command(
    desk,
    z.strictObject({ id: RequestId, identity: IdentityCheck, on: Day }),
    nothing,
  ),
  /** Two more months, told within the first (art. 12(3)). Refused: `extension-too-late`, `already-extended`, `request-closed`. */
  'rights.extend': command(desk, z.strictObject({ id: RequestId, reason: lines(1_000) }), nothing),
  'rights.erasureEffect': query(desk, aboutRequest, ErasureEffect),
  /**
   * Closes a request. `erase` puts the file on the purge list at once, `restrict` stops its use. Refused:
   * `identity-not-checked`, `ground-missing`, `request-closed`, `law-keeps-part`, `effect-not-fitting`,
   * `works-here-still`.
   */
  'rights.decide': command(
    desk,
    z.strictObject({
      id: RequestId,
      outcome: z.enum(['granted', 'partly', 'refused']),
      grounds: z.array(RefusalGround).max(8),
      decision: lines(4_000),
      effect: DecisionEffect,
    }),
    nothing,
  ),
  /** Lifts a restriction; the person is told before, on `toldOn` (art. 18(3)). Refused: `not-restricted`, `in-future`. */
  'rights.liftRestriction': aboutFile(
    command(desk, z.strictObject({ clientId: ClientId, reason: lines(500), toldOn: Day }), nothing),
    'clientId',
    'read',
  ),
  /** The same for the file of somebody who works here. Refused: `not-restricted`, `in-future`. */
  'rights.liftVolunteerRestriction': command(
    desk,
    z.strictObject({ volunteerId: VolunteerId, reason: lines(500), toldOn: Day }),
    nothing,
  ),
  'rights.additions': aboutFile(
    query([...desk, 'worker'], z.strictObject({ clientId: ClientId }), z.array(Addition)),
    'clientId',
    'read',
  ),
  /** Pins the person's own view to a note, or to the file as a whole (null). Refused: `in-future`. */
  'rights.add': aboutFile(
    command(
      [...desk, 'worker'],
      z.strictObject({
        clientId: ClientId,
        noteId: NoteId.nullable(),
        requestId: RequestId.nullable(),
        on: Day,
        text: lines(4_000),
      }),
      z.strictObject({ id: AdditionId }),
    ),
    'clientId',
    'read',
  ),
  /** A letter to look at, and to print. Refused: `letter-not-yet`. */
  'rights.letterText': query(desk, whichLetter, Letter),
  /** The same letter as .docx, to be edited. Refused: `letter-not-yet`. */
  'rights.letter': leaving(task(desk, whichLetter, FileOut)),
} as const;
