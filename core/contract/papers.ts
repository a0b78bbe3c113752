import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ApplicantId, PaperId, VolunteerId } from '../kernel/ids.ts';
import { AttachmentType, Ticket } from './attachments.ts';
import { Instant, line, nothing } from './fields.ts';
import { command, query, quiet, task } from './op.ts';
import { leaders } from './roles.ts';

/** Papers that a staff file may hold. */
export const PaperKind = z.enum(['certificate', 'signed-form', 'letter', 'photo', 'other']);
export type PaperKind = z.output<typeof PaperKind>;

/** What a form offers: two kinds are there to be chosen, and then refused with the reason (facts 4). */
export const OfferedPaper = z.enum([...PaperKind.options, 'identity-paper', 'vog']);
export type OfferedPaper = z.output<typeof OfferedPaper>;

/** In whose file a paper lies. */
export const PaperOwner = z.union([
  z.strictObject({ volunteerId: VolunteerId }),
  z.strictObject({ applicantId: ApplicantId }),
]);
export type PaperOwner = z.output<typeof PaperOwner>;

export const Paper = z.strictObject({
  id: PaperId,
  /** Of a photo the day of the event that it was made for: from there counts how long it may be kept. */
  on: Day,
  kind: PaperKind,
  name: line(120),
  type: AttachmentType,
  bytes: z.int(),
  /** Since when a photo may no longer be used; null otherwise. */
  consentWithdrawnOn: Day.nullable(),
  addedBy: z.string(),
  addedAt: Instant,
});
export type Paper = z.output<typeof Paper>;

const About = { on: Day, kind: OfferedPaper, name: line(120) } as const;

export const papers = {
  /** Newest day first. Contents never pass this door: the host reads and shows them (vault/attachments). */
  'papers.of': query(leaders, z.strictObject({ owner: PaperOwner }), z.array(Paper)),
  /** Seals the file that the host sent under `ticket`. Refused as `attachments.add` is. */
  'papers.add': task(
    leaders,
    z.strictObject({
      owner: PaperOwner,
      ticket: Ticket,
      ...About,
      isWithoutBsn: z.boolean(),
      isBsnHidden: z.boolean(),
    }),
    z.strictObject({ id: PaperId }),
  ),
  /** Lets the window fetch one paper once, as `attachments.open` does. Leaves the line of who saw it. */
  'papers.open': quiet(
    leaders,
    z.strictObject({ id: PaperId }),
    z.strictObject({ ticket: Ticket, key: z.base64(), type: AttachmentType, name: z.string() }),
  ),
  'papers.change': command(leaders, z.strictObject({ id: PaperId, ...About }), nothing),
  /** Who is on a photo does not want it any more. Refused: `not-a-photo`, `in-future`, `photo-already-withdrawn`. */
  'papers.withdrawPhotoConsent': command(leaders, z.strictObject({ id: PaperId, on: Day }), nothing),
  /** Removes a wrong paper through db/purge; the ledger keeps its id and the reason's code. */
  'papers.remove': command(
    leaders,
    z.strictObject({ id: PaperId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
