import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PurgeListId, RecordId } from '../kernel/ids.ts';
import { Instant } from './fields.ts';
import { Category, RecordKind } from './timer.ts';

/** How many days pass between the approval of a list and the purge; fewer than usual says why. */
export const Cooling = z.strictObject({ days: z.int().min(0).max(30), reason: z.string() });
export type Cooling = z.output<typeof Cooling>;

/**
 * Why a line of a list does not go after all. `rule-changed`: the rule is another one now, or was withdrawn.
 * `changed`: what the line holds is no longer what was approved. `gone`: it was removed in another way.
 */
export const SkipReason = z.enum([
  'hold',
  'request',
  'restricted',
  'left-out',
  'not-due',
  'rule-changed',
  'changed',
  'gone',
]);
export type SkipReason = z.output<typeof SkipReason>;

/** How many lines of a list are skipped for one reason. */
export const Skipped = z.strictObject({ reason: SkipReason, count: z.int() });
export type Skipped = z.output<typeof Skipped>;

/** One line of a list, as it was frozen, and why it would be skipped now. All lines of one record have its number. */
export const ListLine = z.strictObject({
  number: z.int(),
  /** Null when the record was removed in another way. */
  recordId: RecordId.nullable(),
  listName: z.string(),
  kind: RecordKind,
  category: Category,
  ruleCode: z.string(),
  dueOn: Day,
  skip: SkipReason.nullable(),
});
export type ListLine = z.output<typeof ListLine>;

export const ListState = z.enum(['proposed', 'approved', 'withdrawn', 'lapsed', 'done']);
export type ListState = z.output<typeof ListState>;

/** What of a list a certificate says: who made it, who approved it, how long everybody could still think. */
export const ListProof = z.strictObject({
  number: z.int(),
  lines: z.int(),
  madeBy: z.string(),
  madeAt: Instant,
  approvedBy: z.string(),
  approvedAt: Instant,
  /** Why nobody else looked; empty when a second person approved. */
  aloneReason: z.string(),
  coolingDays: z.int(),
  /** Why those are fewer than usual; empty when they are not. */
  coolingReason: z.string(),
  skipped: z.array(Skipped),
});
export type ListProof = z.output<typeof ListProof>;

/** A list that waits: for its approval, or for its day. */
export const OpenList = z.strictObject({
  id: PurgeListId,
  number: z.int(),
  state: z.enum(['proposed', 'approved']),
  /** Stands for exactly these lines; the approval signs it. */
  digest: z.string(),
  lines: z.int(),
  records: z.int(),
  madeBy: z.string(),
  madeAt: Instant,
  approvedBy: z.string().nullable(),
  approvedAt: Instant.nullable(),
  aloneReason: z.string(),
  cooling: Cooling,
  /** From this day on it may be purged; null before its approval. */
  readyOn: Day.nullable(),
  /** The last day on which it counts. */
  lapsesOn: Day,
  skipped: z.array(Skipped),
  /** Labels of everybody who may approve it. */
  approvers: z.array(z.string()),
  /** Whether who made it may approve it, because there is nobody else. */
  mayBeAlone: z.boolean(),
  /** What of it whoever asks may do now. */
  may: z.strictObject({ approve: z.boolean(), withdraw: z.boolean(), run: z.boolean() }),
});
export type OpenList = z.output<typeof OpenList>;

/** A list that came to its end without a purge, or with one. */
export const EndedList = z.strictObject({
  number: z.int(),
  state: z.enum(['withdrawn', 'lapsed', 'done']),
  lines: z.int(),
  madeAt: Instant,
  endedBy: z.string(),
  endedAt: Instant,
  reason: z.string(),
});
export type EndedList = z.output<typeof EndedList>;
