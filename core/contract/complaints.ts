import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ComplaintId, VolunteerId } from '../kernel/ids.ts';
import { FileOut, lines, nothing } from './fields.ts';
import { command, leaving, query, quiet, task } from './op.ts';
import { Letter } from './rights.ts';

/** A complaint goes to the manager (handbook 5.6); a confidant may be whom it is about. */
const managers = ['manager'] as const;

export const ComplaintRow = z.strictObject({
  id: ComplaintId,
  /** Counts up within the vault, so that papers can name it. */
  number: z.int(),
  volunteerId: VolunteerId,
  volunteerName: z.string(),
  receivedOn: Day,
  closedOn: Day.nullable(),
  /** The first day on which it may go; null while it is open. */
  dueOn: Day.nullable(),
});
export type ComplaintRow = z.output<typeof ComplaintRow>;

/** What is written of a complaint. */
export const ComplaintText = {
  receivedOn: Day,
  text: lines(8_000),
  /** What was looked into, with whom and when. */
  investigation: lines(8_000).or(z.literal('')),
  /** The written report to the complainant. */
  report: lines(8_000).or(z.literal('')),
} as const;

export const Complaint = ComplaintRow.extend({ ...ComplaintText, recordedBy: z.string() });
export type Complaint = z.output<typeof Complaint>;

const one = z.strictObject({ id: ComplaintId });
const letter = one.extend({ lang: z.enum(['nl', 'en']) });

export const complaints = {
  /** The open ones first, then the newest. */
  'complaints.list': query(managers, nothing, z.array(ComplaintRow)),
  /** Opens a complaint; the audit keeps who saw it. */
  'complaints.open': quiet(managers, one, Complaint),
  /** Refused: `in-future`. */
  'complaints.receive': command(
    managers,
    z.strictObject({ volunteerId: VolunteerId, receivedOn: Day, text: ComplaintText.text }),
    one,
  ),
  /** Writes the complaint, what was looked into and the report anew. Refused: `in-future`, `complaint-closed`. */
  'complaints.change': command(managers, one.extend(ComplaintText), nothing),
  /**
   * Closes a complaint once its report is written, or opens it again (null). Refused: `in-future`,
   * `closed-before-received`, `report-missing`.
   */
  'complaints.close': command(managers, one.extend({ on: Day.nullable() }), nothing),
  /** Removes a complaint that was written down wrongly, through db/purge. */
  'complaints.remove': command(
    managers,
    one.extend({ reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
  /** The report as a letter, to look at and to print. Refused: `report-missing`. */
  'complaints.letterText': query(managers, letter, Letter),
  /** The same letter as .docx. */
  'complaints.letter': leaving(task(managers, letter, FileOut)),
} as const;
