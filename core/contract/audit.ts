import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, UserId } from '../kernel/ids.ts';
import { Instant, nothing, page } from './fields.ts';
import { aboutFile, command, query, quiet } from './op.ts';
import { logReaders, workers } from './roles.ts';

const Mark = z.string().regex(/^[0-9a-f]{8}$/);

/** Who did, or saw, what and when: ids, no content. */
export const AuditLine = z.strictObject({
  seq: z.int(),
  at: Instant,
  by: z.string(),
  operation: z.string(),
  /** The id of the record, or a short word about it; a client file shows as its number (core/kernel/file-number.ts). */
  object: z.string(),
  /** The label of the user that it was about; empty when it was about something else. */
  person: z.string(),
  /** The first eight signs of the line's link: the same on a print, as long as nothing before it was changed. */
  mark: Mark,
});
export type AuditLine = z.output<typeof AuditLine>;

/** Which lines: whole days in Amsterdam, one record, one person; null leaves a question open. */
export const AuditFilter = z.strictObject({
  from: Day.nullable(),
  to: Day.nullable(),
  /** The number of a client file as people type it, or the beginning of another object. */
  object: z.string().max(60).nullable(),
  userId: UserId.nullable(),
});
export type AuditFilter = z.output<typeof AuditFilter>;

/** Something that was noticed at an opening: the head beside the vault knew lines that the vault had not, or was not its own. */
export const AuditGap = z.strictObject({
  at: Instant,
  kind: z.enum(['tail-missing', 'other-file', 'ledger-missing', 'ledger-foreign']),
  from: z.int(),
  to: z.int(),
  /** Who said to have looked into it, and when; null while nobody did. */
  seen: z.strictObject({ by: z.string(), at: Instant }).nullable(),
});
export type AuditGap = z.output<typeof AuditGap>;

/** What the chain and its head outside the vault say together. */
export const AuditState = z.strictObject({
  /** How many lines were recomputed for this answer. */
  checked: z.int(),
  /** The first line that does not fit the ones before it. */
  brokenAt: z.int().nullable(),
  /** The newest line. */
  head: z.strictObject({ seq: z.int(), mark: Mark }),
  /** Up to which line the oldest ones went because their term was over, and who was in then. */
  begins: z.strictObject({ after: z.int(), at: Instant, by: z.string() }).nullable(),
  /** Whether that beginning is signed by somebody who was in then; true while no line went. */
  isAnchorSigned: z.boolean(),
  /** Newest first. */
  gaps: z.array(AuditGap),
});
export type AuditState = z.output<typeof AuditState>;

export const audit = {
  'audit.list': query(
    logReaders,
    AuditFilter.extend(page),
    z.strictObject({ total: z.int(), lines: z.array(AuditLine) }),
  ),
  /** Who opened or changed one file, for everyone who can read it; newest first. */
  'audit.ofFile': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId, ...page }),
      z.strictObject({ total: z.int(), lines: z.array(AuditLine) }),
    ),
    'clientId',
    'read',
  ),
  /** Everybody whose name a line may carry, also who left: to choose whose lines one reads. */
  'audit.people': query(logReaders, nothing, z.array(z.strictObject({ userId: UserId, label: z.string() }))),
  /** How the log stands: recomputes only what came since it was last found whole. */
  'audit.state': query(logReaders, nothing, AuditState),
  /** Recomputes the whole chain. Leaves a line itself: that somebody checked, and what came of it. */
  'audit.verify': quiet(logReaders, nothing, AuditState),
  /** Says that the gaps noticed so far were looked into; they stay in sight. */
  'audit.acknowledge': command(logReaders, nothing, nothing),
} as const;
