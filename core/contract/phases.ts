import { z } from 'zod';
import { PhaseId } from '../kernel/ids.ts';
import { line, nothing } from './fields.ts';
import { command, query } from './op.ts';

/** A step on the way from a first signal to aftercare. */
export const Phase = z.strictObject({
  id: PhaseId,
  name: line(80),
  lead: z.enum(['informal', 'formal']).nullable(),
  /** False while somebody is brought into safety: new informal helpers wait (handbook 3.1). */
  takesNewHelpers: z.boolean(),
  isActive: z.boolean(),
});
export type Phase = z.output<typeof Phase>;

export const phases = {
  /** In the order of the organisation; phases that are no longer used come last. */
  'phases.list': query('anyone', nothing, z.array(Phase)),
  /**
   * Writes the whole list, in its order; `id` null is a new one. A phase that was left out goes, or stays and is offered
   * no more while files use it. Refused: `phase-name-taken`, `no-phase-offered`, `phase-unknown`.
   */
  'phases.put': command(
    ['manager'],
    z.strictObject({
      phases: z
        .array(Phase.extend({ id: PhaseId.nullable() }))
        .min(1)
        .max(30),
    }),
    nothing,
  ),
} as const;
