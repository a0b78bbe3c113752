import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AdviceId, DpiaId, HoldId, IncidentId } from '../kernel/ids.ts';
import { AuditState } from './audit.ts';
import { DpiaContent, DpiaState, Risk } from './dpia.ts';
import { FileOut, Instant, lines, nothing } from './fields.ts';
import { FormKind } from './forms.ts';
import { ExtensionFact, HoldFact } from './holds.ts';
import { Incident } from './incidents.ts';
import { command, leaving, query, task } from './op.ts';
import { Certificate } from './purge.ts';
import { RegisterPaper } from './register-paper.ts';
import { leaders, overseers } from './roles.ts';
import { RightsRequest } from './rights.ts';

/** What the FG advises on. The register is the one as it stands; `general` is anything else. */
export const AdviceSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('register') }),
  z.strictObject({ kind: z.literal('general') }),
  z.strictObject({ kind: z.literal('dpia'), id: DpiaId }),
  z.strictObject({ kind: z.literal('incident'), id: IncidentId }),
  z.strictObject({ kind: z.literal('hold'), id: HoldId }),
]);
export type AdviceSubject = z.output<typeof AdviceSubject>;

/** A note of the FG, and what the organisation did with it; `answer` is empty while nobody answered. */
export const Advice = z.strictObject({
  id: AdviceId,
  subject: AdviceSubject,
  text: z.string(),
  by: z.string(),
  at: Instant,
  answer: z.string(),
  answeredBy: z.string(),
  answeredAt: Instant.nullable(),
});
export type Advice = z.output<typeof Advice>;

/**
 * How one subject stands that an FG watches over (core/desk/attention.ts): how pressing, in which way, how many, how
 * many of those are late, and the day or instant that it is about.
 */
export const DeskLine = z.strictObject({
  subject: z.enum([
    'incidents',
    'requests',
    'audit',
    'advice',
    'terms',
    'holds',
    'list',
    'certificates',
    'declarations',
    'backup',
    'drift',
    'register',
    'dpia',
    'privacy',
  ]),
  weight: z.enum(['now', 'soon', 'fine']),
  code: z.enum([
    'clock',
    'late',
    'due',
    'asked',
    'waits',
    'never',
    'broken',
    'undeclared',
    'gaps',
    'changed',
    'new',
    'names',
    'open',
    'good',
    'none',
  ]),
  count: z.int(),
  late: z.int(),
  on: Day.nullable(),
  at: Instant.nullable(),
});
export type DeskLine = z.output<typeof DeskLine>;

/** A request as the binder shows it: its course and its outcome, never whose it was. */
export const RequestFact = RightsRequest.pick({
  number: true,
  kind: true,
  receivedOn: true,
  extendedOn: true,
  dueOn: true,
  state: true,
  isLate: true,
  outcome: true,
  grounds: true,
  closedOn: true,
});
export type RequestFact = z.output<typeof RequestFact>;

/** Who signed what, by initials and function. */
export const DeclarationFact = z.strictObject({
  initials: z.string(),
  functionName: z.string(),
  kind: FormKind,
  /** Null while nothing was signed. */
  version: z.int().nullable(),
  signedOn: Day.nullable(),
  validUntil: Day.nullable(),
  isInForce: z.boolean(),
});
export type DeclarationFact = z.output<typeof DeclarationFact>;

/** What was decided of one assessment, with the risks that were weighed. */
export const DpiaFact = z.strictObject({
  number: z.int(),
  activity: z.string(),
  state: DpiaState,
  reviewOn: Day.nullable(),
  concluded: DpiaContent.shape.concluded,
  decided: DpiaContent.shape.decided,
  risks: z.array(Risk.pick({ title: true, likelihood: true, severity: true, rest: true })),
});
export type DpiaFact = z.output<typeof DpiaFact>;

/** The log in figures: how long it is, whether it is whole, and how often each operation was done. */
export const AuditFact = z.strictObject({
  state: AuditState,
  from: Instant.nullable(),
  to: Instant.nullable(),
  lines: z.int(),
  operations: z.array(z.strictObject({ operation: z.string(), count: z.int(), refused: z.int() })),
});
export type AuditFact = z.output<typeof AuditFact>;

/** Everything that the FG shows when somebody asks for proof (art. 5(2) and 30(4) AVG), part by part. */
export const BinderParts = z.strictObject({
  /** The newest approved version, or the register as it stands when it changed since; its hash is that of its export. */
  register: RegisterPaper,
  certificates: z.array(Certificate),
  holds: z.strictObject({ holds: z.array(HoldFact), extensions: z.array(ExtensionFact) }),
  requests: z.array(RequestFact),
  incidents: z.array(Incident.omit({ names: true })),
  dpia: z.array(DpiaFact),
  declarations: z.array(DeclarationFact),
  audit: AuditFact,
  advice: z.array(Advice),
});
export type BinderParts = z.output<typeof BinderParts>;

export const BinderPart = BinderParts.keyof();
export type BinderPart = z.output<typeof BinderPart>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The binder, with the hash of the file that each part is as JSON (`desk.binderFiles`). */
export const Binder = z.strictObject({
  organisation: z.string(),
  madeAt: Instant,
  madeBy: z.string(),
  parts: BinderParts,
  hashes: z.record(BinderPart, Sha256),
});
export type Binder = z.output<typeof Binder>;

const about = z.strictObject({ subject: AdviceSubject });
const readers = [...leaders, 'fg', 'board'] as const;
const answering = ['manager', 'board'] as const;

export const desk = {
  /** How every subject stands, what must be done now first. */
  'desk.attention': query(overseers, nothing, z.array(DeskLine)),
  /** What was advised on one subject, the newest first, and since when a question waits for the FG (null: none does). */
  'desk.adviceOn': query(
    readers,
    about,
    z.strictObject({ advice: z.array(Advice), askedAt: Instant.nullable(), askedBy: z.string() }),
  ),
  /** Asks the FG for advice. Refused: `no-fg` when nobody has that role, `asked-already`. */
  'desk.ask': command(leaders, about, nothing),
  /** Advice of the FG, who alone writes it and never changes it (art. 38(3) and 39 AVG). */
  'desk.advise': command(['fg'], about.extend({ text: lines(4_000) }), z.strictObject({ id: AdviceId })),
  /** What the organisation does with an advice, said once. Refused: `answered-already`. */
  'desk.answer': command(answering, z.strictObject({ id: AdviceId, answer: lines(2_000) }), nothing),
  /** Everything that shows how the law is kept, as one binder; names no clients and no volunteers. */
  'desk.binder': query(overseers, nothing, Binder),
  /** The same as a zip with one JSON file for each part, of which the hash stands in the printed binder. */
  'desk.binderFiles': leaving(task(overseers, nothing, FileOut)),
  /** Every note of advice, the newest first. */
  'desk.allAdvice': query(readers, nothing, z.array(Advice)),
} as const;
