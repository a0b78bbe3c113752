import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PurgeListId, PurgeRunId, RecordId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Instant, line, lines, nothing, optionalLine, page } from './fields.ts';
import { command, query, task } from './op.ts';
import { Cooling, EndedList, ListLine, ListProof, OpenList } from './purge-list.ts';
import { overseers } from './roles.ts';
import { Category, RecordKind, Timer, Trigger } from './timer.ts';

/** One line of the purge list: what would go, and why now. */
export const DueLine = z.strictObject({
  recordId: RecordId,
  kind: RecordKind,
  listName: z.string(),
  paper: z.string(),
  timer: Timer,
  /** Why it waits whatever its term: it is held, a request of the person is open, or the data may only be kept (art. 18). */
  waits: z.enum(['hold', 'request', 'restricted']).nullable(),
});
export type DueLine = z.output<typeof DueLine>;

/** A rule as it was at a removal. */
export const RemovalTerm = z.strictObject({
  trigger: Trigger,
  period: Period,
  bound: z.enum(['MAX', 'MIN', 'FIX']),
  source: z.string(),
  /** What the organisation called a rule of its own; null for the others, which the app has words for. */
  name: z.string().nullable(),
});
export type RemovalTerm = z.output<typeof RemovalTerm>;

/** Counts of what one rule removes, and what stays of the same people under another rule. */
export const RemovalCounts = z.strictObject({
  ruleCode: z.string(),
  ruleVersion: z.int(),
  /** The rule as it was at the removal, for a certificate that outlives it; null when no rule asked for it. */
  term: RemovalTerm.nullable(),
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
  /** Lines that wait for a hold or an open request, or because the data may only be kept; they are not among `lines`. */
  waiting: z.int(),
  withPaper: z.int(),
  counts: z.array(RemovalCounts),
});
export type DryRun = z.output<typeof DryRun>;

/**
 * The list to walk past cupboards, mail and phones with: the only paper that has numbers and names together. `list` is the
 * number of the list that waits, null when none does; `paper` is where its paper lies, as far as the record says.
 */
export const ShredList = z.strictObject({
  list: z.int().nullable(),
  records: z.array(
    z.strictObject({ number: z.int(), listName: z.string(), kind: RecordKind, paper: z.string() }),
  ),
});
export type ShredList = z.output<typeof ShredList>;

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
  term: RemovalTerm.nullable(),
  at: Instant,
  by: z.string(),
  /** Who approved the list; null for what went without one. `isAlone`: that was who made it, because there was nobody else. */
  approvedBy: z.string().nullable(),
  isAlone: z.boolean(),
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
  /** The list that was approved; null for what was removed without one. */
  list: ListProof.nullable(),
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
  /**
   * Lets one kind of data of a record stay until a later day, before or after it is due. Refused: `extension-max-only`,
   * `extension-nobody`, `extension-not-started`, `reason-missing`, `date-not-later`, `date-too-far` (over one term of the rule).
   */
  'purge.leaveOut': command(
    ['manager'],
    z.strictObject({ recordId: RecordId, category: Category, untilOn: Day, reason: lines(300) }),
    nothing,
  ),
  /** Ends what `purge.leaveOut` gave: the day of the rule counts again. */
  'purge.takeBack': command(['manager'], z.strictObject({ recordId: RecordId, category: Category }), nothing),
  /** What a list that is made now would hold. */
  'purge.dryRun': query(['manager'], nothing, DryRun),
  /** What to look for outside the app of each record of the list that waits: to print while the names are there. */
  'purge.paperList': query(['manager'], nothing, ShredList),
  /** The days between approval and purge for the lists that are made from now on. Refused: `reason-missing`. */
  'purge.changeCooling': command(
    ['manager'],
    z.strictObject({ days: z.int().min(0).max(30), reason: optionalLine(300) }),
    nothing,
  ),
  /** Freezes what may go now into a list. Refused: `list-open`, `list-changed`, `nothing-due`. */
  'purge.propose': command(
    ['manager'],
    z.strictObject({ digest: z.string().max(100) }),
    z.strictObject({ listId: PurgeListId }),
  ),
  /** The list that waits, how long the next one will, and how the newest ones ended. */
  'purge.list': query(
    overseers,
    nothing,
    z.strictObject({ open: OpenList.nullable(), cooling: Cooling, ended: z.array(EndedList) }),
  ),
  /** A page of the lines of the list that waits, in the order of its numbers; `skipped` only those that would stay. */
  'purge.lines': query(
    ['manager', 'board'],
    z.strictObject({ listId: PurgeListId, skipped: z.boolean(), ...page }),
    z.strictObject({ total: z.int(), lines: z.array(ListLine) }),
  ),
  /** What the list that waits would remove now. */
  'purge.effect': query(
    ['manager', 'board'],
    z.strictObject({ listId: PurgeListId }),
    z.array(RemovalCounts),
  ),
  /**
   * Approves a list as the person whose label and passphrase are given, whoever is in. Refused: `list-changed`,
   * `list-ended`, `list-approved`, `second-is-first`, `not-alone`, `alone-reason-missing`, `fg-cannot-approve`,
   * `cannot-approve`, `wrong-passphrase`, `too-many-attempts`.
   */
  'purge.approve': task(
    ['manager', 'board'],
    z.strictObject({
      listId: PurgeListId,
      digest: z.string().max(100),
      label: line(80),
      passphrase: z.string().min(1).max(1_024),
      /** Why nobody else looks; only counts for who made the list. */
      aloneReason: optionalLine(300),
    }),
    nothing,
  ),
  /** Refused: `list-ended`, `not-yours-to-withdraw`, `reason-missing`. */
  'purge.withdraw': command(
    ['manager', 'board'],
    z.strictObject({ listId: PurgeListId, reason: lines(300) }),
    nothing,
  ),
  /**
   * Removes what of an approved list still may go. Refused: `list-ended`, `not-approved`, `approval-broken`,
   * `cooling-off`, `wrong-name`, `nothing-goes`, `clock-back`, `clock-ahead`, `disk-full`.
   */
  'purge.run': task(['manager'], z.strictObject({ listId: PurgeListId, typedName: line(200) }), Certificate),
  /** All of them, the newest first. */
  'purge.certificates': query('anyone', nothing, z.array(Certificate)),
  'purge.certificate': query('anyone', z.strictObject({ id: PurgeRunId }), Certificate),
  /** The boxes of the numbered records of a run; `isOpen` only of those with an open one. */
  'purge.outside': query(
    overseers,
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
    overseers,
    z.strictObject({ text: optionalLine(100) }),
    z.strictObject({ lines: z.array(RemovedLine) }),
  ),
} as const;
