import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AttachmentId, ClientId } from '../kernel/ids.ts';
import { Instant, line, nothing } from './fields.ts';
import { aboutFile, command, query, quiet, task } from './op.ts';
import { Purpose } from './consents.ts';
import { workers } from './roles.ts';

/** The longest paper that may be kept, in bytes: 25 MB. */
export const mostAttachmentBytes = 25 * 1024 * 1024;

/** Papers that may be kept. */
export const AttachmentKind = z.enum(['letter', 'form', 'consent-form', 'photo', 'other']);
export type AttachmentKind = z.output<typeof AttachmentKind>;

/** What a form offers: two kinds are there to be chosen, and then refused with the reason (facts 4). */
export const OfferedKind = z.enum([...AttachmentKind.options, 'identity-paper', 'vog']);
export type OfferedKind = z.output<typeof OfferedKind>;

export const AttachmentType = z.enum(['application/pdf', 'image/jpeg', 'image/png']);
export type AttachmentType = z.output<typeof AttachmentType>;

/** Stands for a file that a person chose, or for one look at an attachment: random, good once, never kept. */
export const Ticket = z.string().regex(/^[a-z2-7]{20}$/);

export const Attachment = z.strictObject({
  id: AttachmentId,
  on: Day,
  kind: AttachmentKind,
  name: line(120),
  type: AttachmentType,
  bytes: z.int(),
  /** The consent on which alone it is kept; null when it has another ground. */
  restsOn: Purpose.nullable(),
  /** Since when that consent is gone, so that the attachment goes too; null while it may be kept. */
  losesBasisOn: Day.nullable(),
  addedBy: z.string(),
  addedAt: Instant,
});
export type Attachment = z.output<typeof Attachment>;

const About = { on: Day, name: line(120), restsOn: Purpose.nullable() } as const;

export const attachments = {
  /** Newest day first. Contents never pass this door: the host reads and shows them (vault/attachments). */
  'attachments.ofClient': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Attachment)),
    'clientId',
    'read',
  ),
  /**
   * Seals the file that the host sent under `ticket`. `isWithoutBsn`: the person looked at digits in its words and said
   * that they are no BSN; `isBsnHidden`: on a scan or a photo there is none, or it was made unreadable. Refused:
   * `attachment-*`, `bsn-in-attachment`, `maybe-bsn-in-attachment`, `bsn-not-hidden`, `in-future`, `basis-not-given`.
   */
  'attachments.add': aboutFile(
    task(
      workers,
      z.strictObject({
        clientId: ClientId,
        ticket: Ticket,
        kind: OfferedKind,
        ...About,
        isWithoutBsn: z.boolean(),
        isBsnHidden: z.boolean(),
      }),
      z.strictObject({ id: AttachmentId }),
    ),
    'clientId',
    'write',
  ),
  /**
   * Lets the window fetch one attachment once, within a minute, at `/attachment/<ticket>`: sealed with this key (32
   * bytes, base64), which the host never sees. Leaves the line of who saw it.
   */
  'attachments.open': quiet(
    workers,
    z.strictObject({ id: AttachmentId }),
    z.strictObject({ ticket: Ticket, key: z.base64(), type: AttachmentType, name: z.string() }),
  ),
  /** Refused as adding is, and `basis-was-lost`: what rested on a consent that ended gets no other ground afterwards. */
  'attachments.change': command(
    workers,
    z.strictObject({ id: AttachmentId, kind: OfferedKind, ...About }),
    nothing,
  ),
  /** Removes a wrong attachment through db/purge; the ledger keeps its id and the reason's code. */
  'attachments.remove': command(
    workers,
    z.strictObject({ id: AttachmentId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
