import { z } from 'zod';
import { Instant, nothing, page } from './fields.ts';
import { query } from './op.ts';

/** Who did what and when: ids, no content. */
export const AuditLine = z.strictObject({
  seq: z.int(),
  at: Instant,
  by: z.string(),
  operation: z.string(),
  object: z.string(),
});
export type AuditLine = z.output<typeof AuditLine>;

export const audit = {
  'audit.list': query(
    ['manager', 'fg'],
    z.strictObject(page),
    z.strictObject({ total: z.int(), lines: z.array(AuditLine) }),
  ),
  /** Recomputes the chain; `brokenAt` is the first line that does not fit. */
  'audit.verify': query(
    ['manager', 'fg'],
    nothing,
    z.strictObject({ checked: z.int(), brokenAt: z.int().nullable() }),
  ),
} as const;
