import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PaperId, TrainingId, VolunteerId } from '../kernel/ids.ts';
import { FileOut, Instant, line, nothing, optionalLine } from './fields.ts';
import { command, leaving, query, task } from './op.ts';
import { leaders } from './roles.ts';

/** What a basic training holds at least (handbook 4.2.1): five of knowledge, five of skill. */
export const BasicTopic = z.enum([
  'causes',
  'course',
  'law',
  'duties',
  'calling-help',
  'boundaries',
  'conversation',
  'feedback',
  'coaching',
  'position',
]);
export type BasicTopic = z.output<typeof BasicTopic>;

export const TrainingResult = z.enum(['following', 'passed', 'failed', 'stopped']);
export type TrainingResult = z.output<typeof TrainingResult>;

const About = {
  provider: line(120),
  startOn: Day,
  /** Of one that goes on: the day on which it will end, when that is known. */
  endOn: Day.nullable(),
  /** Half days that were followed. */
  halfDays: z.int().min(0).max(200),
  /** Quarters of an hour that were followed. */
  quarters: z.int().min(0).max(4_000),
  result: TrainingResult,
  /** The certificate, among the papers of this volunteer. */
  paperId: PaperId.nullable(),
} as const;

/** A basic training, or one that goes deeper (handbook 4.2.2). */
export const TrainingInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('basic'),
    topics: z.array(BasicTopic).max(BasicTopic.options.length),
    /** Where somebody who passed learned the topics that are not ticked. */
    elsewhere: optionalLine(300),
    ...About,
  }),
  z.strictObject({ kind: z.literal('further'), title: line(120), ...About }),
]);
export type TrainingInput = z.output<typeof TrainingInput>;

export const Training = z.strictObject({
  id: TrainingId,
  kind: z.enum(['basic', 'further']),
  /** Empty for a basic training. */
  title: z.string(),
  topics: z.array(BasicTopic),
  elsewhere: z.string(),
  ...About,
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type Training = z.output<typeof Training>;

const Year = z.int().min(1990).max(2200);

export const training = {
  /** Newest start first. */
  'training.ofVolunteer': query(leaders, z.strictObject({ volunteerId: VolunteerId }), z.array(Training)),
  /** Names of organisations that gave a training before, and those of the handbook: suggestions for a form. */
  'training.providers': query(leaders, nothing, z.array(z.string())),
  /** Refused: `training-ends-before-start`, `training-without-end`, `training-not-over`, `training-topics-missing`, `training-without-hours`. */
  'training.add': command(
    leaders,
    z.strictObject({ volunteerId: VolunteerId, training: TrainingInput }),
    z.strictObject({ id: TrainingId }),
  ),
  'training.change': command(leaders, z.strictObject({ id: TrainingId, training: TrainingInput }), nothing),
  /** Removes a wrong one through db/purge; the ledger keeps its id and the reason's code. */
  'training.remove': command(
    leaders,
    z.strictObject({ id: TrainingId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
  /** Hours for each person and year as a workbook. Refused: `training-years-turned`, `nothing-to-export`. */
  'training.hours': leaving(
    task(leaders, z.strictObject({ from: Year, until: Year, lang: z.enum(['nl', 'en']) }), FileOut),
  ),
} as const;
