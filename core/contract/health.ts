import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { Instant, line, nothing } from './fields.ts';
import { access, query, task } from './op.ts';

/** One kind of damage that a check found, and how often. */
export const Finding = z.strictObject({
  kind: z.enum(['page', 'structure', 'reference', 'search', 'sealed-text', 'audit']),
  count: z.int(),
});
export type Finding = z.output<typeof Finding>;

/** One fact for whoever helps; the window has a word for each `what`. */
export const DetailLine = z.strictObject({
  what: z.enum([
    'app',
    'engine',
    'platform',
    'now',
    'problem',
    'checked',
    'found',
    'unclean',
    'file',
    'others',
    'free',
  ]),
  value: z.string(),
});

export const health = {
  'health.state': query(
    'anyone',
    nothing,
    z.strictObject({
      checkedAt: Instant.nullable(),
      findings: z.array(Finding),
      nextOn: Day.nullable(),
      isDue: z.boolean(),
      /** How often "Later" was chosen since the last check. */
      postponed: z.int(),
    }),
  ),
  /**
   * Walks every page and checks structure, references, search terms, sealed texts and audit. Search terms that differ
   * are made anew; `findings` counts them all the same.
   */
  'health.check': task(
    ['manager', 'confidant', 'worker', 'fg', 'board'],
    nothing,
    z.strictObject({ pages: z.int(), findings: z.array(Finding) }),
  ),
  /** "Later": ends a check that runs before the vault is opened, and goes on opening. */
  'health.postpone': access(nothing, nothing),
  /**
   * Takes everything that still reads out of a damaged vault, into one `age` file that opens with the same passphrase.
   * What the passphrase may not read in a whole vault stays out. `savedAs` is the full path; nothing is overwritten.
   * Refused: `wrong-passphrase`, `keys-*`, `vault-missing`, `folder-*`, `disk-full`, `nothing-reads`.
   */
  'health.salvage': access(
    z.strictObject({
      label: line(80),
      passphrase: z.string().min(1).max(1_024),
      folder: z.string().min(1).max(1_000),
    }),
    z.strictObject({ savedAs: z.string(), clients: z.int(), notes: z.int(), unreadable: z.int() }),
  ),
  /** What somebody who helps needs to know: versions, sizes, codes; nothing of a person. */
  'health.details': access(
    z.strictObject({
      problem: z
        .string()
        .regex(/^[a-z-]{1,60}$/)
        .nullable(),
    }),
    z.strictObject({ lines: z.array(DetailLine) }),
  ),
} as const;
