import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, RepresentativeId } from '../kernel/ids.ts';
import { line, lines, nothing } from './fields.ts';
import { aboutFile, command, query } from './op.ts';
import { workers } from './roles.ts';

/** Somebody who may speak for a client (facts 5; UAVG art. 5). */
export const Representative = z.strictObject({
  id: RepresentativeId,
  name: line(120),
  relation: z.enum(['parent-with-custody', 'guardian', 'curator', 'mentor', 'administrator']),
  birthOn: Day.nullable(),
  /** When somebody saw the proof of custody or of the court's decision. */
  authoritySeenOn: Day.nullable(),
  /** The last day; for a parent or guardian the day before the eighteenth birthday, at the latest. */
  validUntil: Day.nullable(),
  /** True for one who may not see or decide anything now, such as an alleged perpetrator. */
  isBlocked: z.boolean(),
  blockReason: z.string(),
  /** Why this one cannot give consent today; null when she can. */
  cannotConsent: z
    .enum(['representative-blocked', 'representative-ended', 'representative-may-not'])
    .nullable(),
});
export type Representative = z.output<typeof Representative>;

export const representatives = {
  'representatives.ofClient': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Representative)),
    'clientId',
    'read',
  ),
  /**
   * Adds one (`id` null) or changes it. For a parent or guardian the term ends on the eighteenth birthday at the latest.
   * Refused: `guardian-younger`, `guardian-minor`, `client-is-adult`, `validity-over`, `in-future`.
   */
  'representatives.put': aboutFile(
    command(
      workers,
      Representative.omit({ isBlocked: true, blockReason: true, cannotConsent: true }).extend({
        id: RepresentativeId.nullable(),
        clientId: ClientId,
      }),
      z.strictObject({ id: RepresentativeId }),
    ),
    'clientId',
    'write',
  ),
  /** Blocks somebody, with the reason, or lifts the block (null). */
  'representatives.block': aboutFile(
    command(
      ['manager', 'confidant'],
      z.strictObject({ clientId: ClientId, id: RepresentativeId, reason: lines(500).nullable() }),
      nothing,
    ),
    'clientId',
    'read',
  ),
} as const;
