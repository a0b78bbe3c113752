import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { IncidentId } from '../kernel/ids.ts';
import { FileOut, Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { command, leaving, query, task } from './op.ts';
import { Letter } from './rights.ts';
import { leaders } from './roles.ts';

/** Those who lead record and decide; the FG and the board read. Everybody may raise one, and sees what she raised. */
const readers = [...leaders, 'fg', 'board'] as const;

/** What a breach does to data (art. 4(12) AVG): seen by others, changed, or gone. */
export const IncidentKind = z.enum(['confidentiality', 'integrity', 'availability']);
export type IncidentKind = z.output<typeof IncidentKind>;

/** How it came about, in the groups that the form of the authority (AP) has. */
export const IncidentCause = z.enum([
  'device-lost',
  'wrong-recipient',
  'seen-by-others',
  'published',
  'hacked',
  'paper-lost',
  'destroyed',
  'other',
]);
export type IncidentCause = z.output<typeof IncidentCause>;

/** Whose data; never who. */
export const AffectedGroup = z.enum(['clients', 'family', 'volunteers', 'employees', 'applicants', 'others']);
export type AffectedGroup = z.output<typeof AffectedGroup>;

export const AffectedData = z.enum([
  'name-contact',
  'address',
  'birth',
  'file-notes',
  'family-situation',
  'finances',
  'login',
  'identity-papers',
  'other',
]);
export type AffectedData = z.output<typeof AffectedData>;

/** Whether others can read the data: encryption with a key that is safe takes the duty to tell away (art. 34(3)(a)). */
export const Encryption = z.enum(['encrypted', 'partly', 'not', 'unknown']);
export const Danger = z.enum(['yes', 'no', 'unknown']);
export const IncidentRisk = z.enum(['unlikely', 'risk', 'high']);
export type IncidentRisk = z.output<typeof IncidentRisk>;

const text = z.union([lines(4_000), z.literal('')]);
const atMost = z.int().min(0).max(10_000_000).nullable();

/** What is known of a breach (art. 33(3) and 33(5) AVG). An empty text or null is not known yet. No names. */
export const IncidentFacts = z.strictObject({
  /** A few words by which the list tells it from others. */
  title: line(80),
  discoveredAt: Instant,
  /** From here the hours run: when it was reasonably certain that data were involved. */
  awareAt: Instant,
  occurredFrom: Day.nullable(),
  occurredUntil: Day.nullable(),
  kinds: z.array(IncidentKind).max(3),
  cause: IncidentCause.nullable(),
  what: lines(4_000),
  groups: z.array(AffectedGroup).max(6),
  /** About how many people and how many records. */
  people: atMost,
  records: atMost,
  data: z.array(AffectedData).max(9),
  otherData: optionalLine(200),
  hasSpecial: z.boolean(),
  hasCriminal: z.boolean(),
  /** Whether somebody may get into danger, such as by an address that a violent partner now knows. */
  endangers: Danger,
  encryption: Encryption,
  /** The processor with whom it happened, by its name in the register; empty for none. */
  processor: optionalLine(120),
  consequences: text,
  measuresTaken: text,
  measuresPlanned: text,
  risk: IncidentRisk.nullable(),
  riskReason: text,
});
export type IncidentFacts = z.output<typeof IncidentFacts>;

export const ReportPhase = z.enum(['first', 'addition', 'final']);
export type ReportPhase = z.output<typeof ReportPhase>;

/** Why the people need not be told (art. 34(1) and (3)). */
export const TellException = z.enum(['no-high-risk', 'encrypted', 'risk-removed', 'public-notice']);
export type TellException = z.output<typeof TellException>;

export const ToldHow = z.enum(['in-person', 'phone', 'letter', 'mail', 'public']);
const reason = lines(2_000);

/** A decision about a breach: to report it to the authority, or to tell the people. */
export const IncidentDecision = z.union([
  z.strictObject({ about: z.literal('report'), isNeeded: z.boolean(), at: Instant, reason }),
  z.strictObject({ about: z.literal('tell'), isNeeded: z.literal(true), at: Instant, reason }),
  z.strictObject({
    about: z.literal('tell'),
    isNeeded: z.literal(false),
    because: TellException,
    at: Instant,
    reason,
  }),
]);
export type IncidentDecision = z.output<typeof IncidentDecision>;

/** What was done after a decision. */
export const IncidentAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('reported'),
    phase: ReportPhase,
    at: Instant,
    /** The number that the authority gave. */
    reference: optionalLine(60),
    lateReason: text,
  }),
  z.strictObject({
    act: z.literal('told'),
    at: Instant,
    how: z.array(ToldHow).min(1).max(5),
    people: atMost,
  }),
]);
export type IncidentAct = z.output<typeof IncidentAct>;

const decided = { by: z.string(), at: Instant, risk: IncidentRisk.nullable() } as const;
const Report = z.strictObject({
  phase: ReportPhase,
  at: Instant,
  reference: z.string(),
  lateReason: z.string(),
});
const Told = z.strictObject({ at: Instant, how: z.array(ToldHow), people: atMost });

/** All that is kept of a breach beside its log; `by` is a user's id in the store and a name outside. */
export const IncidentContent = z.strictObject({
  facts: IncidentFacts,
  reportDecision: z.strictObject({ isNeeded: z.boolean(), reason: z.string(), ...decided }).nullable(),
  reports: z.array(Report),
  tellDecision: z
    .strictObject({
      isNeeded: z.boolean(),
      because: TellException.nullable(),
      reason: z.string(),
      ...decided,
    })
    .nullable(),
  told: Told.nullable(),
  /** The letter to the people as somebody wrote it; empty for the one that is prepared. */
  letter: z.string(),
  lessons: z.string(),
});
export type IncidentContent = z.output<typeof IncidentContent>;

export const StepKind = z.enum([
  'raised',
  'changed',
  'decided-report',
  'decided-no-report',
  'reported',
  'decided-tell',
  'decided-not-tell',
  'told',
  'note',
  'closed',
  'reopened',
]);
export type StepKind = z.output<typeof StepKind>;

/** What is due next; core/incidents/next-steps.ts says when and why. */
export const NextCode = z.enum([
  'make-safe',
  'judge-risk',
  'decide-report',
  'report',
  'decide-tell',
  'tell',
  'complete-report',
  'write-up',
  'close',
  'review',
]);
export type NextCode = z.output<typeof NextCode>;

/** `dueAt` is the instant by which the law asks for it; null where it only says "without delay", or nothing. */
export const NextStep = z.strictObject({ code: NextCode, dueAt: Instant.nullable() });
export type NextStep = z.output<typeof NextStep>;

/** What of art. 33(3) and 33(5) is not written down yet. */
export const MissingFact = z.enum([
  'kinds',
  'cause',
  'groups',
  'people',
  'records',
  'data',
  'consequences',
  'measuresTaken',
  'risk',
  'riskReason',
]);
export type MissingFact = z.output<typeof MissingFact>;

/** The hours of the law: whole ones that are left, negative when it is too late; stopped once reported or decided. */
export const IncidentClock = z.strictObject({
  deadlineAt: Instant,
  hoursLeft: z.int(),
  isRunning: z.boolean(),
});
export type IncidentClock = z.output<typeof IncidentClock>;

export const IncidentRow = z.strictObject({
  id: IncidentId,
  number: z.int(),
  title: z.string(),
  discoveredAt: Instant,
  awareAt: Instant,
  risk: IncidentRisk.nullable(),
  clock: IncidentClock,
  next: NextStep.nullable(),
  reportedAt: Instant.nullable(),
  isReportNeeded: z.boolean().nullable(),
  toldAt: Instant.nullable(),
  closedOn: Day.nullable(),
  /** The first day on which it may go, after somebody looked at it again; null while it is open. */
  dueOn: Day.nullable(),
  /** How many names of people in the vault stood in its texts when somebody saved them; which ones is not kept. */
  namesSaved: z.int(),
});
export type IncidentRow = z.output<typeof IncidentRow>;

export const IncidentStep = z.strictObject({
  at: Instant,
  kind: StepKind,
  text: z.string(),
  by: z.string(),
});
export type IncidentStep = z.output<typeof IncidentStep>;

export const Incident = IncidentRow.extend({
  content: IncidentContent,
  raisedBy: z.string(),
  /** Everything that is due, the first thing first. */
  steps: z.array(NextStep),
  missing: z.array(MissingFact),
  log: z.array(IncidentStep),
  /** Words in its texts that are names of people whom the vault knows; told to those who may write. */
  names: z.array(z.string()),
});
export type Incident = z.output<typeof Incident>;

const one = z.strictObject({ id: IncidentId });
const paper = one.extend({ paper: z.enum(['report', 'letter']), lang: z.enum(['nl', 'en']) });

export const incidents = {
  /** "I think that something leaked": a minute's work for anybody. Refused: `in-future`. */
  'incidents.raise': command('anyone', z.strictObject({ discoveredAt: Instant, what: lines(4_000) }), one),
  /** What the caller raised herself, the newest first, nothing of what others wrote; and what time it is in the vault. */
  'incidents.mine': query(
    'anyone',
    nothing,
    z.strictObject({
      now: Instant,
      raised: z.array(
        z.strictObject({ number: z.int(), raisedAt: Instant, what: z.string(), closedOn: Day.nullable() }),
      ),
    }),
  ),
  /** The open ones first, those whose hours end first before others; then the newest. */
  'incidents.list': query(readers, nothing, z.array(IncidentRow)),
  'incidents.get': query(readers, one, Incident),
  /**
   * Writes what is known anew. Refused: `incident-closed`, `in-future`, `discovered-before-occurred`,
   * `aware-before-discovered`, `occurred-backwards`, `reported-before-aware`, `told-before-discovered`.
   */
  'incidents.change': command(leaders, one.extend({ facts: IncidentFacts }), nothing),
  /**
   * Decides whether to report, or whether to tell the people. Refused: `incident-closed`, `in-future`,
   * `decided-before-discovered`, `risk-missing`, `risk-asks-report`, `high-risk-asks-telling`, `not-encrypted`, `reported-already`, `told-already`.
   */
  'incidents.decide': command(leaders, one.extend({ decision: IncidentDecision }), nothing),
  /**
   * Records that it was reported, in a phase, or that the people were told. Refused: `incident-closed`, `in-future`,
   * `report-not-decided`, `reported-before-aware`, `report-out-of-order`, `late-reason-missing`, `tell-not-decided`,
   * `told-before-discovered`.
   */
  'incidents.done': command(leaders, one.extend({ did: IncidentAct }), nothing),
  /** Adds a line to the log. Refused: `incident-closed`, `in-future`. */
  'incidents.note': command(leaders, one.extend({ at: Instant, text: lines(2_000) }), nothing),
  /** Keeps the letter to the people in the organisation's own words; empty takes the prepared one again. Refused: `incident-closed`. */
  'incidents.writeLetter': command(
    leaders,
    one.extend({ text: z.union([lines(8_000), z.literal('')]) }),
    nothing,
  ),
  /**
   * Closes a breach with what was learnt, or opens it again (null). Refused: `incident-closed`, `incident-not-closed`,
   * `in-future`, `incident-not-decided`, `incident-not-reported`, `incident-not-told`, `incident-incomplete`,
   * `closed-before-decided`.
   */
  'incidents.close': command(
    leaders,
    one.extend({ on: Day.nullable(), lessons: z.union([lines(4_000), z.literal('')]) }),
    nothing,
  ),
  /** Removes one that was looked at again, through db/purge. Refused: `incident-open`, `incident-not-due`. */
  'incidents.remove': command(['manager'], one, nothing),
  /** The report in the order of the authority's form, or the letter to the people, to look at and to print. */
  'incidents.paperText': query(readers, paper, Letter),
  /** The same as .docx. */
  'incidents.paper': leaving(task(readers, paper, FileOut)),
} as const;
