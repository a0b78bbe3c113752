import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PurgeRunId, RecordId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Instant, lines, nothing, page } from './fields.ts';
import { command, query, task } from './op.ts';
import { Category, RecordKind, Timer, Trigger } from './timer.ts';

/** One line of the purge list: what would go, and why now. */
export const DueLine = z.strictObject({
  recordId: RecordId,
  kind: RecordKind,
  listName: z.string(),
  paper: z.string(),
  timer: Timer,
  /** Why it waits whatever its term: a request of the person is open, or the data may only be kept (art. 18). */
  waits: z.enum(['request', 'restricted']).nullable(),
});
export type DueLine = z.output<typeof DueLine>;

/** Counts of what one rule removes, and what stays of the same people under another rule. */
export const RemovalCounts = z.strictObject({
  ruleCode: z.string(),
  ruleVersion: z.int(),
  /** The rule as it was at the removal, for a certificate that outlives it; null when no rule asked for it. */
  term: z
    .strictObject({
      trigger: Trigger,
      period: Period,
      bound: z.enum(['MAX', 'MIN', 'FIX']),
      source: z.string(),
    })
    .nullable(),
  category: Category,
  files: z.int(),
  /** Of kinds of data that go piece by piece (forms, plans, paid years): how many of them. */
  pieces: z.int(),
  notes: z.int(),
  attachments: z.int(),
  contactPoints: z.int(),
  consentEvents: z.int(),
  stays: z.array(z.strictObject({ category: Category, count: z.int(), untilOn: Day.nullable() })),
});
export type RemovalCounts = z.output<typeof RemovalCounts>;

/** Which lines a list shows: those whose day has come, those that follow within 30 days, or those left out. */
export const DueSpan = z.enum(['due', 'soon', 'left-out']);
export type DueSpan = z.output<typeof DueSpan>;

/** What a list that is made now would hold: `digest` stands for exactly this, and another one is not made. */
export const DryRun = z.strictObject({
  digest: z.string(),
  lines: z.int(),
  records: z.int(),
  leftOut: z.int(),
  /** Lines that wait for an open request, or because the data may only be kept; they are not among `lines`. */
  waiting: z.int(),
  withPaper: z.int(),
  counts: z.array(RemovalCounts),
});
export type DryRun = z.output<typeof DryRun>;

/** Where something of a record may lie that the app cannot reach. */
export const OutsideKind = z.enum(['paper', 'mail', 'phone', 'stick']);
export type OutsideKind = z.output<typeof OutsideKind>;

/** `open`: somebody must still look. `none`: there was nothing. */
export const OutsideState = z.enum(['open', 'destroyed', 'none']);
export type OutsideState = z.output<typeof OutsideState>;

/** One box of a numbered record of a run. `isKnown`: the record itself said that something lay there. */
export const OutsideBox = z.strictObject({
  kind: OutsideKind,
  state: OutsideState,
  isKnown: z.boolean(),
  /** Who ticked it and when; null while it is open. */
  by: z.string().nullable(),
  at: Instant.nullable(),
});
export type OutsideBox = z.output<typeof OutsideBox>;

/** How many boxes of one kind a run has, by state; `known` of those that are open. */
export const OutsideCount = z.strictObject({
  kind: OutsideKind,
  open: z.int(),
  known: z.int(),
  destroyed: z.int(),
  none: z.int(),
});
export type OutsideCount = z.output<typeof OutsideCount>;

/** What became of a number or an id: one line for each kind of data that went. */
export const RemovedLine = z.strictObject({
  /** A kind of data, a kind of record, or a record that went by itself. */
  part: z.string(),
  /** The rule's code, or the reason when it was not by a rule. */
  why: z.string(),
  ruleVersion: z.int().nullable(),
  term: z
    .strictObject({ trigger: Trigger, period: Period, bound: z.enum(['MAX', 'MIN', 'FIX']), source: z.string() })
    .nullable(),
  at: Instant,
  by: z.string(),
  /** Who gave the second signature; null when nobody had to, or the proof no longer says it. */
  approvedBy: z.string().nullable(),
  /** The certificate of the run and the number on it; null for what went without one. */
  certificate: z.strictObject({ id: PurgeRunId, number: z.int(), record: z.int().nullable() }).nullable(),
});
export type RemovedLine = z.output<typeof RemovedLine>;

/** The proof of one run. Counts and rules, never names: it stays when the people are gone. */
export const Certificate = z.strictObject({
  id: PurgeRunId,
  number: z.int(),
  /** `restored`: removed once more, because a copy from before the removal was put back. */
  reason: z.enum(['term', 'import-undone', 'restored']),
  startedAt: Instant,
  provenAt: Instant,
  by: z.string(),
  organisation: z.string(),
  counts: z.array(RemovalCounts),
  leftOut: z.int(),
  paperFiles: z.int(),
  /** Of the files those that stay as one more in a count (core/reports). */
  anonymised: z.int(),
  proof: z.strictObject({
    pages: z.int(),
    freePages: z.int(),
    damagedPages: z.int(),
    valuesSought: z.int(),
    /** Values that another record still holds, and values too short to mean anything. */
    valuesHeldByOthers: z.int(),
    valuesTooShort: z.int(),
    hits: z.int(),
    /** True when the run was finished after an interruption: names were gone, only ids could be sought. */
    isByIdOnly: z.boolean(),
  }),
  backups: z.array(z.strictObject({ madeOn: Day, goneOn: Day })),
  /** What of the records of this run lies outside the app; empty when they have no numbers. */
  outside: z.array(OutsideCount),
  /** Since when no box is open: from then on nothing of this certificate changes. Null while it is not final. */
  finalAt: Instant.nullable(),
});
export type Certificate = z.output<typeof Certificate>;

export const purge = {
  /** A page of the list, and what is on it for each rule; without `span` the lines whose day has come. */
  'purge.due': query(
    ['manager'],
    z.strictObject({ ruleCode: z.string().max(40).nullable(), span: DueSpan.optional(), ...page }),
    z.strictObject({
      total: z.int(),
      groups: z.array(
        z.strictObject({ ruleCode: z.string(), count: z.int(), leftOut: z.int(), waiting: z.int() }),
      ),
      lines: z.array(DueLine),
    }),
  ),
  /** Leaves a line out until a later day. Refused: `date-not-later`, `date-too-far` (over one period of the rule). */
  'purge.leaveOut': command(
    ['manager'],
    z.strictObject({ recordId: RecordId, category: Category, untilOn: Day, reason: lines(300) }),
    nothing,
  ),
  'purge.takeBack': command(['manager'], z.strictObject({ recordId: RecordId, category: Category }), nothing),
  'purge.dryRun': query(['manager'], nothing, DryRun),
  /** The paper files of the list, to print before the names go. */
  'purge.paperList': query(
    ['manager'],
    nothing,
    z.array(z.strictObject({ listName: z.string(), paper: z.string(), ruleCode: z.string() })),
  ),
  /** Refused: `list-changed`, `wrong-word`, `nothing-due`, `clock-back`, `clock-ahead`, `disk-full`. */
  'purge.run': task(
    ['manager'],
    z.strictObject({ digest: z.string().max(100), confirmWord: z.string().max(100) }),
    Certificate,
  ),
  'purge.certificates': query('anyone', nothing, z.array(Certificate)),
  'purge.certificate': query('anyone', z.strictObject({ id: PurgeRunId }), Certificate),
  /** The boxes of the numbered records of a run; `isOpen` only of those with an open one. */
  'purge.outside': query(
    ['manager', 'board', 'fg'],
    z.strictObject({ certificate: z.int().min(1), isOpen: z.boolean(), ...page }),
    z.strictObject({
      total: z.int(),
      rows: z.array(z.strictObject({ number: z.int(), boxes: z.array(OutsideBox) })),
    }),
  ),
  /**
   * Ticks boxes of one kind: of some numbers, or with null of every number that is still open. Refused:
   * `certificate-final`, `number-not-of-run`, `copy-known` (`none`, where the record said that something lay there), `nothing-to-tick`.
   */
  'purge.tick': command(
    ['manager'],
    z.strictObject({
      certificate: z.int().min(1),
      kind: OutsideKind,
      numbers: z.array(z.int().min(1)).min(1).max(1_000).nullable(),
      state: OutsideState,
    }),
    nothing,
  ),
  /** What became of "12-7" (certificate 12, number 7) or of a record's id out of an old copy. Refused: `number-unreadable`. */
  'purge.lookUp': query(
    ['manager', 'board', 'fg'],
    z.strictObject({ text: z.string().max(100) }),
    z.strictObject({ lines: z.array(RemovedLine) }),
  ),
} as const;
