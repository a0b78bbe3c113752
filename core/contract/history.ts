import { z } from 'zod';
import { ClientId, FieldChangeId } from '../kernel/ids.ts';
import { Instant, nothing, page } from './fields.ts';
import { aboutFile, command, query } from './op.ts';

const workers = ['manager', 'confidant', 'worker'] as const;

/** One field of a file that somebody changed. The values are as the form shows them; sealed with the file. */
export const FieldChange = z.strictObject({
  id: FieldChangeId,
  at: Instant,
  by: z.string(),
  /** The name of a field of `ClientInput`. */
  field: z.string(),
  from: z.string(),
  to: z.string(),
  /** Whether the field can be put back: it is not what it was. */
  canRestore: z.boolean(),
});
export type FieldChange = z.output<typeof FieldChange>;

export const history = {
  /** Newest first. */
  'history.ofClient': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId, ...page }),
      z.strictObject({ total: z.int(), changes: z.array(FieldChange) }),
    ),
    'clientId',
    'read',
  ),
  /** Puts one field back to what it was before this change. Refused as `clients.change` is, and `nothing-to-restore`. */
  'history.restore': aboutFile(
    command(workers, z.strictObject({ clientId: ClientId, id: FieldChangeId }), nothing),
    'clientId',
    'write',
  ),
} as const;
