import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { FileOut, lines, nothing } from './fields.ts';
import { command, leaving, query, task } from './op.ts';
import { Letter } from './rights.ts';
import { leaders } from './roles.ts';
import { EndReason } from './volunteers.ts';

/** What somebody who leaves declares: what was handed in, what was transferred, what was deleted (handbook 5.1). */
export const FarewellStep = z.enum(['returned', 'transferred', 'deleted']);
export type FarewellStep = z.output<typeof FarewellStep>;

/** One kind of data of somebody who leaves: until when it stays, and under which rule. */
export const FarewellPart = z.strictObject({
  part: z.enum(['file', 'form', 'plan', 'conduct-certificate', 'payment', 'payroll-declaration']),
  dueOn: Day,
  period: Period,
  source: z.string(),
  /** False while nobody has confirmed the rule: then the term is the source's. */
  isConfirmed: z.boolean(),
});
export type FarewellPart = z.output<typeof FarewellPart>;

/** The yearly answer to whether a file with a labour conflict is still needed. */
export const ConflictReview = z.strictObject({
  on: Day,
  isStillNeeded: z.boolean(),
  reason: z.string(),
  recordedBy: z.string(),
});
export type ConflictReview = z.output<typeof ConflictReview>;

export const Farewell = z.strictObject({
  /** Null while the person works here. */
  endOn: Day.nullable(),
  reason: EndReason.nullable(),
  hasConflict: z.boolean(),
  /** The open client files of this person: as long as there are any, the service cannot end. */
  openClients: z.int(),
  /** Whether the account of this person is there, has left, or never was. */
  account: z.enum(['none', 'there', 'left']),
  steps: z.array(z.strictObject({ step: FarewellStep, doneOn: Day, doneBy: z.string() })),
  /** Whom the signed declaration names: where to hand in, and to whom to transfer; empty without one. */
  handInTo: z.string(),
  transferTo: z.string(),
  parts: z.array(FarewellPart),
  /** The newest first. */
  reviews: z.array(ConflictReview),
  /** The day on which the conflict must be looked at again; null without one. */
  reviewOn: Day.nullable(),
  /** False when a part of the file is gone already: then the end can no longer be taken back. */
  canResume: z.boolean(),
});
export type Farewell = z.output<typeof Farewell>;

const whose = { volunteerId: VolunteerId } as const;
const letter = z.strictObject({ ...whose, lang: z.enum(['nl', 'en']) });

export const farewell = {
  'farewell.ofVolunteer': query(leaders, z.strictObject(whose), Farewell),
  /** Until when each part would stay if the service ended so. */
  'farewell.preview': query(
    leaders,
    z.strictObject({ ...whose, on: Day, hasConflict: z.boolean() }),
    z.array(FarewellPart),
  ),
  /**
   * Ends the service, or corrects how it ended. Only on a day that has come: who has an end day no longer gets clients.
   * Refused: `in-future`, `end-before-start`, `volunteer-has-clients`, `conflict-denied`, `farewell-partly-purged`.
   */
  'farewell.end': command(
    leaders,
    z.strictObject({ ...whose, on: Day, reason: EndReason, hasConflict: z.boolean() }),
    nothing,
  ),
  /** Takes an end back that was a mistake. Refused: `not-ended`, `farewell-partly-purged`. */
  'farewell.resume': command(leaders, z.strictObject(whose), nothing),
  /** Ticks what was declared, on a day, or takes the tick back (null). Refused: `not-ended`, `in-future`, `step-before-start`. */
  'farewell.tick': command(
    leaders,
    z.strictObject({ ...whose, step: FarewellStep, on: Day.nullable() }),
    nothing,
  ),
  /**
   * The yearly look at a labour conflict; when it is no longer needed the ordinary term counts. Refused: `in-future`,
   * `no-conflict`, `review-before-end`.
   */
  'farewell.reviewConflict': command(
    leaders,
    z.strictObject({ ...whose, on: Day, isStillNeeded: z.boolean(), reason: lines(2_000) }),
    nothing,
  ),
  /** What the person may expect, to look at and to print. Refused: `not-ended`, `letter-to-deceased`. */
  'farewell.letterText': query(leaders, letter, Letter),
  /** The same letter as .docx. */
  'farewell.letter': leaving(task(leaders, letter, FileOut)),
} as const;
