import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AdditionId, ClientId, NoteId, RepresentativeId, RequestId, UserId } from '../kernel/ids.ts';
import { FileOut, Instant, lines, nothing } from './fields.ts';
import { aboutFile, command, leaving, query, quiet } from './op.ts';

const desk = ['manager', 'confidant'] as const;

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

/** Of whom the data are: a client, or somebody who works with the app (volunteers get files of their own later). */
export const RequestSubject = z.union([
  z.strictObject({ clientId: ClientId }),
  z.strictObject({ userId: UserId }),
]);
export type RequestSubject = z.output<typeof RequestSubject>;

export const RightsRequest = z.strictObject({
  id: RequestId,
  number: z.int(),
  subject: RequestSubject,
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
  /** What was asked, why it was extended, and what was decided; empty for whoever does not read the file. */
  asked: z.string(),
  extensionReason: z.string(),
  decision: z.string(),
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

/** What an erasure would take, and what a law keeps until when. */
export const ErasureEffect = z.strictObject({
  goes: z.array(z.string()),
  stays: z.array(z.strictObject({ category: z.string(), source: z.string(), untilOn: Day.nullable() })),
});
export type ErasureEffect = z.output<typeof ErasureEffect>;

const aboutRequest = z.strictObject({ id: RequestId });

export const rights = {
  'rights.policy': query('anyone', nothing, RightsPolicy),
  'rights.changePolicy': command(['manager'], RightsPolicy, nothing),
  /** All requests, the open ones first by their last day. The FG sees numbers, kinds and days, no names. */
  'rights.list': query(['manager', 'confidant', 'fg'], nothing, z.array(RightsRequest)),
  'rights.ofClient': aboutFile(
    query([...desk, 'worker'], z.strictObject({ clientId: ClientId }), z.array(RightsRequest)),
    'clientId',
    'see',
  ),
  'rights.get': query(desk, aboutRequest, RightsRequest),
  'rights.whoMayAsk': aboutFile(
    query(desk, z.strictObject({ clientId: ClientId, on: Day }), WhoMayAsk),
    'clientId',
    'read',
  ),
  /** Refused: `in-future`, `representative-blocked`, `may-not-ask`, `representative-unknown`. */
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
  /** Two more months, told within the first (art. 12(3)). Refused: `extension-too-late`, `already-extended`. */
  'rights.extend': command(desk, z.strictObject({ id: RequestId, reason: lines(1_000) }), nothing),
  'rights.erasureEffect': query(desk, aboutRequest, ErasureEffect),
  /**
   * Closes a request. A granted erasure or objection puts the file on the purge list at once; a granted restriction
   * stops its use. Refused: `identity-not-checked`, `ground-missing`, `request-closed`, `law-keeps-part`.
   */
  'rights.decide': command(
    desk,
    z.strictObject({
      id: RequestId,
      outcome: z.enum(['granted', 'partly', 'refused']),
      grounds: z.array(RefusalGround).max(8),
      decision: lines(4_000),
    }),
    nothing,
  ),
  /** Lifts a restriction; the person is told before (art. 18(3)). Refused: `not-restricted`. */
  'rights.liftRestriction': aboutFile(
    command(desk, z.strictObject({ clientId: ClientId, reason: lines(500) }), nothing),
    'clientId',
    'read',
  ),
  'rights.additions': aboutFile(
    query([...desk, 'worker'], z.strictObject({ clientId: ClientId }), z.array(Addition)),
    'clientId',
    'read',
  ),
  /** Pins the person's own view to a note, or to the file as a whole (null). */
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
  /** A letter as .docx, to be edited and sent. */
  'rights.letter': leaving(
    quiet(
      desk,
      z.strictObject({
        id: RequestId,
        letter: z.enum(['received', 'extended', 'decided']),
        lang: z.enum(['nl', 'en']),
      }),
      FileOut,
    ),
  ),
} as const;
