import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PeerReviewId, VolunteerId } from '../kernel/ids.ts';
import { lines, nothing, optionalLine, page } from './fields.ts';
import { command, query, quiet } from './op.ts';
import { leaders } from './roles.ts';

/** One to one with the confidant, or three to six people whom she leads (handbook 4.2.3). */
export const ReviewForm = z.enum(['individual', 'group']);
export type ReviewForm = z.output<typeof ReviewForm>;

/** What is talked about every time (handbook 4.2.3). */
export const ReviewTopic = z.enum(['development', 'own-safety', 'client-safety']);
export type ReviewTopic = z.output<typeof ReviewTopic>;

/** How safe somebody's work is, in the eyes of one of the two (handbook 4.1.3). */
export const SafetyEstimate = z.enum(['safe', 'doubt', 'unsafe', 'not-asked']);
export type SafetyEstimate = z.output<typeof SafetyEstimate>;

/** One participant: both estimates beside each other, and what was agreed with her. Without names of clients. */
export const Attendee = z.strictObject({
  volunteerId: VolunteerId,
  safetyOwn: SafetyEstimate,
  safetyConfidant: SafetyEstimate,
  /** The organisation has to help; that is too heavy a load for the confidant (handbook 4.1.3). */
  helpNeeded: z.boolean(),
  agreements: lines(4_000).or(z.literal('')),
});
export type Attendee = z.output<typeof Attendee>;

export const PeerReviewInput = z.strictObject({
  on: Day,
  form: ReviewForm,
  /** The confidant who led it; null when somebody from outside did. */
  leaderId: VolunteerId.nullable(),
  outsideLeader: optionalLine(120),
  topics: z.array(ReviewTopic).max(3),
  attendees: z.array(Attendee).max(12),
});
export type PeerReviewInput = z.output<typeof PeerReviewInput>;

const Attended = Attendee.extend({ listName: z.string(), helpGivenOn: Day.nullable() });

export const PeerReview = PeerReviewInput.extend({
  id: PeerReviewId,
  leader: z.string(),
  attendees: z.array(Attended),
});
export type PeerReview = z.output<typeof PeerReview>;

/** Who is due for a session: the newest one, the day by which the next must be, and how it stands. */
export const ReviewDue = z.strictObject({
  volunteerId: VolunteerId,
  listName: z.string(),
  lastOn: Day.nullable(),
  dueOn: Day,
  state: z.enum(['in-time', 'soon', 'late']),
});
export type ReviewDue = z.output<typeof ReviewDue>;

export const peerReview = {
  /** Newest first; the texts stay closed. */
  'peerReview.list': query(
    leaders,
    z.strictObject(page),
    z.strictObject({
      total: z.int(),
      sessions: z.array(
        z.strictObject({
          id: PeerReviewId,
          on: Day,
          form: ReviewForm,
          leader: z.string(),
          attendees: z.array(z.string()),
          /** Somebody still waits for help of the organisation. */
          waitsForHelp: z.boolean(),
        }),
      ),
    }),
  ),
  /** Everybody who must take part regularly, who is late first (handbook 4.2.3: once in two months). */
  'peerReview.due': query(leaders, nothing, z.array(ReviewDue)),
  /** One session with what was agreed with each participant; the audit keeps who saw it. */
  'peerReview.open': quiet(leaders, z.strictObject({ id: PeerReviewId }), PeerReview),
  /** The sessions of one volunteer, newest first, with her own part only. */
  'peerReview.ofVolunteer': query(
    leaders,
    z.strictObject({ volunteerId: VolunteerId }),
    z.array(PeerReview.omit({ attendees: true }).extend({ own: Attended, others: z.int() })),
  ),
  /**
   * Refused: `in-future`, `review-one-to-one`, `review-group-size`, `review-twice`, `review-leader`,
   * `review-leader-attends`, `review-topics`, `review-outside-service`.
   */
  'peerReview.record': command(leaders, PeerReviewInput, z.strictObject({ id: PeerReviewId })),
  /** Writes a session anew, refused as recording is; help that was given to somebody who stays in it is kept. */
  'peerReview.change': command(leaders, PeerReviewInput.extend({ id: PeerReviewId }), nothing),
  /** The organisation helped somebody who was not safe. Refused: `in-future`, `help-not-asked`, `help-before-review`. */
  'peerReview.giveHelp': command(
    leaders,
    z.strictObject({ id: PeerReviewId, volunteerId: VolunteerId, on: Day }),
    nothing,
  ),
  /** Removes a wrong session through db/purge. */
  'peerReview.remove': command(
    leaders,
    z.strictObject({ id: PeerReviewId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
