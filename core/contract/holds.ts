import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { HoldId, RecordId } from '../kernel/ids.ts';
import { lines, nothing } from './fields.ts';
import { command, query } from './op.ts';
import { leaders, workers } from './roles.ts';
import { Category, RecordKind } from './timer.ts';

/** Holds: what stops every removal of one record, by whom, why, and until when it must be looked at again (facts 1.2). */

/** Why a record may not go: the reasons of facts 1.2. */
export const HoldReason = z.enum([
  'legal-claim',
  'labour-conflict',
  'authority-request',
  'open-request',
  'open-complaint',
  'veilig-thuis-investigation',
]);
export type HoldReason = z.output<typeof HoldReason>;

/** One hold with everything that was decided about it. Its texts name nobody. */
export const Hold = z.strictObject({
  id: HoldId,
  /** Counts up within the vault, so that the FG can be told of it without a name. */
  number: z.int(),
  reasonCode: HoldReason,
  text: z.string(),
  setBy: z.string(),
  setOn: Day,
  /** The day on which it must be looked at again. */
  reviewOn: Day,
  isToReview: z.boolean(),
  reviews: z.array(z.strictObject({ on: Day, by: z.string(), reviewOn: Day, text: z.string() })),
  /** Null while it holds. */
  released: z.strictObject({ on: Day, by: z.string(), reason: z.string() }).nullable(),
});
export type Hold = z.output<typeof Hold>;

const about = z.strictObject({ recordId: RecordId });
const named = { recordId: RecordId, kind: RecordKind, listName: z.string() } as const;

export const HoldLine = Hold.extend(named);
export type HoldLine = z.output<typeof HoldLine>;

/** A later day that somebody gave to one kind of data of one record. */
export const ExtensionLine = z.strictObject({
  ...named,
  category: Category,
  ruleCode: z.string(),
  dueOn: Day,
  untilOn: Day,
  reason: z.string(),
  by: z.string(),
  on: Day,
});
export type ExtensionLine = z.output<typeof ExtensionLine>;

/** What the FG and the board see of a hold: no name, no words, no id of a person. */
export const HoldFact = z.strictObject({
  ...Hold.pick({ id: true, number: true, reasonCode: true, setOn: true, reviewOn: true, isToReview: true })
    .shape,
  kind: RecordKind,
  setBy: z.string(),
  lastReviewOn: Day.nullable(),
  releasedOn: Day.nullable(),
  /** True until the FG said that she saw it as it is now. */
  isNew: z.boolean(),
});
export type HoldFact = z.output<typeof HoldFact>;

export const ExtensionFact = z.strictObject({
  ...ExtensionLine.pick({
    kind: true,
    category: true,
    ruleCode: true,
    dueOn: true,
    untilOn: true,
    by: true,
    on: true,
  }).shape,
  number: z.int(),
  endedOn: Day.nullable(),
  isNew: z.boolean(),
});
export type ExtensionFact = z.output<typeof ExtensionFact>;

export const holds = {
  /** Every hold of one record, those that hold first, then the newest. */
  'holds.ofRecord': query(workers, about, z.array(Hold)),
  /**
   * Sets a hold. Refused: `hold-text-missing`, `hold-review-past`, `hold-review-late` (over six months), `hold-same`
   * (it is held for this reason already).
   */
  'holds.set': command(
    ['manager'],
    about.extend({ reasonCode: HoldReason, text: lines(500), reviewOn: Day }),
    z.strictObject({ id: HoldId }),
  ),
  /** Says that it is still needed, and until when. Refused as `holds.set`, and with `hold-released`. */
  'holds.review': command(
    ['manager'],
    z.strictObject({ id: HoldId, text: lines(500), reviewOn: Day }),
    nothing,
  ),
  /** Ends a hold: from now on the terms count again. Refused: `hold-released`, `hold-text-missing`. */
  'holds.release': command(['manager'], z.strictObject({ id: HoldId, reason: lines(500) }), nothing),
  /** What holds or was put off now, by name, the first to be looked at again on top; of files in the caller's sight. */
  'holds.list': query(
    leaders,
    nothing,
    z.strictObject({ holds: z.array(HoldLine), extensions: z.array(ExtensionLine) }),
  ),
  /** Which records in the caller's sight are held now, and until when at least one hold need not be looked at again. */
  'holds.marks': query(workers, nothing, z.array(z.strictObject({ recordId: RecordId, reviewOn: Day }))),
  /** All holds and extensions that are kept, without anything of whom they are about; what is new comes first. */
  'holds.facts': query(
    ['fg', 'board'],
    nothing,
    z.strictObject({ holds: z.array(HoldFact), extensions: z.array(ExtensionFact) }),
  ),
  /** Says that the FG saw what was decided so far. */
  'holds.markSeen': command(['fg'], nothing, nothing),
  /** Bare numbers: how many hold, how many of those must be looked at again, and what the FG did not see yet. */
  'holds.counts': query(
    'anyone',
    nothing,
    z.strictObject({ open: z.int(), toReview: z.int(), unseen: z.int() }),
  ),
} as const;
