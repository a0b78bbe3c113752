import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, UserId } from '../kernel/ids.ts';
import { Instant, nothing, page } from './fields.ts';
import { aboutFile, query } from './op.ts';

/** Who did, or saw, what and when: ids, no content. */
export const AuditLine = z.strictObject({
  seq: z.int(),
  at: Instant,
  by: z.string(),
  operation: z.string(),
  /** The id of the record, or a short word about it; a file's id is its number on paper too. */
  object: z.string(),
});
export type AuditLine = z.output<typeof AuditLine>;

/** Which lines: whole days in Amsterdam, one record, one person; null leaves a question open. */
export const AuditFilter = z.strictObject({
  from: Day.nullable(),
  to: Day.nullable(),
  object: z.string().max(60).nullable(),
  userId: UserId.nullable(),
});
export type AuditFilter = z.output<typeof AuditFilter>;

/** What the chain and its head outside the vault say together. */
export const AuditState = z.strictObject({
  checked: z.int(),
  /** The first line that does not fit the ones before it. */
  brokenAt: z.int().nullable(),
  /** Whether the beginning that old lines left is signed by somebody who was in then. */
  isAnchorSigned: z.boolean(),
  /** Holes that were noticed at an opening: lines that the head outside the vault knew and the vault had not. */
  gaps: z.array(
    z.strictObject({
      at: Instant,
      kind: z.enum(['tail-missing', 'other-file', 'ledger-missing', 'ledger-foreign']),
      from: z.int(),
      to: z.int(),
    }),
  ),
});
export type AuditState = z.output<typeof AuditState>;

export const audit = {
  'audit.list': query(
    ['manager', 'fg'],
    AuditFilter.extend(page),
    z.strictObject({ total: z.int(), lines: z.array(AuditLine) }),
  ),
  /** Who opened or changed one file, for everyone who can read it; newest first. */
  'audit.ofFile': aboutFile(
    query(
      ['manager', 'confidant', 'worker'],
      z.strictObject({ clientId: ClientId, ...page }),
      z.strictObject({ total: z.int(), lines: z.array(AuditLine) }),
    ),
    'clientId',
    'read',
  ),
  /** Recomputes the whole chain. */
  'audit.verify': query(['manager', 'fg'], nothing, AuditState),
} as const;
