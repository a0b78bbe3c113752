import { z } from 'zod';
import { nothing } from './fields.ts';
import { SpecialCategory } from './lawful.ts';
import { query } from './op.ts';
import { overseers } from './roles.ts';

/** What makes a DPO (FG) or a DPIA likely, by code; core/guard/meter.ts says where each number comes from. */
export const MeterReason = z.enum([
  'large-scale',
  'many-files',
  'high-share',
  'sensitive-data',
  'vulnerable-people',
]);
export type MeterReason = z.output<typeof MeterReason>;

/** How many special data the vault holds, in numbers only. */
export const Meter = z.strictObject({
  /** Files, and how many of them hold a special note. */
  files: z.int(),
  filesWithSpecial: z.int(),
  categories: z.array(z.strictObject({ category: SpecialCategory, notes: z.int(), files: z.int() })),
  /** How often an ordinary note was saved although it seemed to hold special data. */
  savedAnyway: z.array(z.strictObject({ category: SpecialCategory, count: z.int() })),
  fg: z.strictObject({ advice: z.enum(['none', 'consider', 'likely']), because: z.array(MeterReason) }),
  dpia: z.strictObject({ isAdvised: z.boolean(), because: z.array(MeterReason) }),
});
export type Meter = z.output<typeof Meter>;

export const guard = {
  /** Counts over the whole vault, without a name: also for who reads no client file. */
  'guard.meter': query(overseers, nothing, Meter),
} as const;
