import { z } from 'zod';
import type { In, Out } from '../../../core/contract/index.ts';
import { Attendee, ReviewForm, ReviewTopic } from '../../../core/contract/peer-review.ts';
import { Day } from '../../../core/kernel/day.ts';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { groupSize } from '../../../core/peer-review/check-review.ts';

/** A participant as she is being written down. */
export const AttendeeDraft = z.strictObject({
  volunteerId: VolunteerId.nullable(),
  safetyOwn: Attendee.shape.safetyOwn,
  safetyConfidant: Attendee.shape.safetyConfidant,
  helpNeeded: z.boolean(),
  agreements: z.string().max(4_000),
});
export type AttendeeDraft = z.output<typeof AttendeeDraft>;

/** A session as it is being written down; `leader` is a volunteer, or somebody from outside. */
export const ReviewDraft = z.strictObject({
  on: Day.nullable(),
  form: ReviewForm,
  leader: VolunteerId.or(z.literal('outside')).nullable(),
  outsideLeader: z.string().max(120),
  topics: z.array(ReviewTopic),
  attendees: z.array(AttendeeDraft).max(12),
});
export type ReviewDraft = z.output<typeof ReviewDraft>;

/** A participant of whom nothing was said yet. */
export const newAttendee = (volunteerId: VolunteerId | null = null): AttendeeDraft => ({
  volunteerId,
  safetyOwn: 'not-asked',
  safetyConfidant: 'not-asked',
  helpNeeded: false,
  agreements: '',
});

/** An empty form for a talk one to one. */
export const startReview = (today: Day, volunteerId: VolunteerId | null): ReviewDraft => ({
  on: today,
  form: 'individual',
  leader: null,
  outsideLeader: '',
  topics: [],
  attendees: [newAttendee(volunteerId)],
});

/** A recorded session in the form again. */
export const draftOf = (review: Out<'peerReview.open'>): ReviewDraft => ({
  on: review.on,
  form: review.form,
  leader: review.leaderId ?? 'outside',
  outsideLeader: review.outsideLeader,
  topics: review.topics,
  attendees: review.attendees.map(({ volunteerId, safetyOwn, safetyConfidant, helpNeeded, agreements }) => ({
    volunteerId,
    safetyOwn,
    safetyConfidant,
    helpNeeded,
    agreements,
  })),
});

/** The form with as many participants as a session of that kind has at least. */
export const withForm = (draft: ReviewDraft, form: ReviewForm): ReviewDraft => {
  const least = form === 'individual' ? 1 : groupSize.least;
  const missing = Math.max(0, least - draft.attendees.length);
  const kept = form === 'individual' ? draft.attendees.slice(0, 1) : draft.attendees;
  return { ...draft, form, attendees: [...kept, ...Array.from({ length: missing }, () => newAttendee())] };
};

/** What is sent; null while a day, a leader or a participant is missing. */
export const inputOf = (draft: ReviewDraft): In<'peerReview.record'> | null => {
  const { on, form, leader, outsideLeader, topics } = draft;
  const attendees = draft.attendees.flatMap(({ volunteerId, ...rest }) =>
    volunteerId ? [{ volunteerId, ...rest, agreements: rest.agreements.trim() }] : [],
  );
  if (!on || !leader || attendees.length < draft.attendees.length) return null;
  const isOutside = leader === 'outside';
  return {
    on,
    form,
    leaderId: isOutside ? null : leader,
    outsideLeader: isOutside ? outsideLeader.trim() : '',
    topics,
    attendees,
  };
};
