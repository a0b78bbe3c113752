import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { HoldReason } from './holds.ts';
import { RightKind } from './rights.ts';
import { Timer } from './timer.ts';

/** What stops every removal of a record, whatever its terms say: somebody holds it, asked for it, or may only keep it. */
export const Stop = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hold'),
    reasonCode: HoldReason,
    text: z.string(),
    by: z.string(),
    on: Day,
    reviewOn: Day,
  }),
  z.strictObject({ kind: z.literal('request'), number: z.int(), asked: RightKind, on: Day }),
  z.strictObject({ kind: z.literal('restricted'), on: Day }),
]);
export type Stop = z.output<typeof Stop>;

/** One kind of data of a record: until when it stays, by which rule, who decided that, and who gave it a later day. */
export const ExplainedPart = z.strictObject({
  timer: Timer,
  extended: z.strictObject({ by: z.string(), on: Day, untilOn: Day, reason: z.string() }).nullable(),
  /** The last day until which somebody may let it stay longer; null when nobody may. */
  mayStayUntil: Day.nullable(),
});
export type ExplainedPart = z.output<typeof ExplainedPart>;

/** Why we still have this, until when, and who decided that (issue: explain anything). */
export const Explanation = z.strictObject({ parts: z.array(ExplainedPart), stops: z.array(Stop) });
export type Explanation = z.output<typeof Explanation>;
