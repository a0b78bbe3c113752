import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AttachmentId, ClientId } from '../kernel/ids.ts';
import { Instant, line, nothing } from './fields.ts';
import { aboutFile, command, query } from './op.ts';
import { Purpose } from './consents.ts';

const workers = ['manager', 'confidant', 'worker'] as const;

/** Papers that may be kept. Copies of identity papers and of a VOG are refused by their kind (facts 4). */
export const AttachmentKind = z.enum(['letter', 'form', 'consent-form', 'photo', 'other']);
export type AttachmentKind = z.output<typeof AttachmentKind>;

export const Attachment = z.strictObject({
  id: AttachmentId,
  on: Day,
  kind: AttachmentKind,
  name: line(120),
  type: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  bytes: z.int(),
  /** The consent on which alone it is kept; null when it has another ground. */
  restsOn: Purpose.nullable(),
  addedBy: z.string(),
  addedAt: Instant,
});
export type Attachment = z.output<typeof Attachment>;

export const attachments = {
  /** Newest day first. Their contents never pass this door: the host reads and shows them. */
  'attachments.ofClient': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Attachment)),
    'clientId',
    'read',
  ),
  'attachments.change': command(
    workers,
    Attachment.pick({ id: true, on: true, kind: true, name: true, restsOn: true }),
    nothing,
  ),
  'attachments.remove': command(
    workers,
    z.strictObject({ id: AttachmentId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
