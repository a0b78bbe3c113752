import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AdviceId, DpiaId, HoldId, IncidentId } from '../kernel/ids.ts';
import { Instant, lines, nothing } from './fields.ts';
import { command, query } from './op.ts';

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

const about = z.strictObject({ subject: AdviceSubject });
const readers = ['manager', 'confidant', 'fg', 'board'] as const;
const overseers = ['manager', 'fg', 'board'] as const;
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
  'desk.ask': command(['manager', 'confidant'], about, nothing),
  /** Advice of the FG, who alone writes it and never changes it (art. 38(3) and 39 AVG). */
  'desk.advise': command(['fg'], about.extend({ text: lines(4_000) }), z.strictObject({ id: AdviceId })),
  /** What the organisation does with an advice, said once. Refused: `answered-already`. */
  'desk.answer': command(answering, z.strictObject({ id: AdviceId, answer: lines(2_000) }), nothing),
  /** Every note of advice, the newest first. */
  'desk.allAdvice': query(readers, nothing, z.array(Advice)),
} as const;
