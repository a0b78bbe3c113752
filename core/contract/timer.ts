import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { Period } from '../kernel/period.ts';

/**
 * Kinds of data of a client with a term of their own: retention works per category, not per person (facts 1.2). `on-consent` are
 * notes and attachments that rested on a consent alone which ended; `request-log` what a person asked under chapter III.
 */
export const ClientCategory = z.enum(['client-file', 'on-consent', 'consent-proof', 'request-log']);
export type ClientCategory = z.output<typeof ClientCategory>;

/**
 * Kinds of data of somebody who works here, or wants to, each with a term of its own (facts 1.1). `volunteer-file` is
 * what no other kind names. `form`, `plan`, `payment` and `photo` go piece by piece: their timer is that of the piece
 * that is due first.
 */
export const StaffCategory = z.enum([
  'volunteer-file',
  'form',
  'plan',
  'conduct-certificate',
  'payment',
  'payroll-declaration',
  'photo',
  'complaint',
  'applicant',
]);
export type StaffCategory = z.output<typeof StaffCategory>;

/** Every kind of data with a term of its own. */
export const Category = z.enum([...ClientCategory.options, ...StaffCategory.options]);
export type Category = z.output<typeof Category>;

/** Whose record has a term: that of a client, of somebody who works here, or of somebody who wants to. */
export const RecordKind = z.enum(['client', 'volunteer', 'applicant']);
export type RecordKind = z.output<typeof RecordKind>;

/** The event that starts a clock. */
export const Trigger = z.enum([
  'last-contact',
  'file-closed',
  'last-change',
  'item-received',
  'consent-ended',
  'consent-withdrawn',
  'erasure-granted',
  'activities-ended',
  'employment-year-ended',
  'book-year-ended',
  'procedure-ended',
  'last-use',
  'handled',
  'unsubscribed',
  'form-ended',
  'case-closed',
  'request-closed',
  'incident-closed',
  'event-held',
  'entry-written',
]);
export type Trigger = z.output<typeof Trigger>;

/**
 * What happens at the end of a term (facts 1.1): the data go; somebody looks first whether they may; or one more is
 * counted without a name, and the data go (client files only).
 */
export const RuleAction = z.enum(['delete', 'review', 'anonymise']);
export type RuleAction = z.output<typeof RuleAction>;

/** MAX: gone by the end of the term. MIN: the law forbids earlier removal. FIX: both. */
export const Bound = z.enum(['MAX', 'MIN', 'FIX']);
export type Bound = z.output<typeof Bound>;

/**
 * One timer in full: everything a sentence needs. `dueOn` is the first day on which the data may go;
 * null while the clock has not started. `leftOutUntil` is a later day that somebody chose, with a reason.
 */
export const Timer = z.strictObject({
  category: Category,
  ruleCode: z.string(),
  ruleVersion: z.int(),
  trigger: Trigger,
  anchorOn: Day.nullable(),
  period: Period,
  bound: Bound,
  dueOn: Day.nullable(),
  state: z.enum(['not-started', 'running', 'due-soon', 'due', 'overdue', 'left-out']),
  leftOutUntil: Day.nullable(),
  leftOutReason: z.string(),
  source: z.string(),
  reason: z.string(),
  confirmedBy: z.string(),
  confirmedOn: Day,
});
export type Timer = z.output<typeof Timer>;
