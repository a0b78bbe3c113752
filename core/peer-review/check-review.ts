import { type PeerReviewInput, ReviewTopic } from '../contract/peer-review.ts';
import type { Day } from '../kernel/day.ts';
import type { VolunteerId } from '../kernel/ids.ts';
import { refuse } from '../kernel/refusal.ts';
import type { VolunteerType } from '../contract/volunteers.ts';

/** What counts of somebody who took part or led: since when she works here, and until when. */
export type InService = {
  readonly type: VolunteerType;
  readonly startOn: Day;
  readonly endOn: Day | null;
};

/** How many people take part in a group, the leader not counted (handbook 4.2.3). */
export const groupSize = { least: 3, most: 6 } as const;

const checkSize = ({ form, attendees }: PeerReviewInput): void => {
  const count = attendees.length;
  if (form === 'individual' && count !== 1) refuse('review-one-to-one', { count });
  if (form === 'group' && (count < groupSize.least || count > groupSize.most))
    refuse('review-group-size', { count });
};

const checkLeader = (
  { leaderId, outsideLeader, attendees }: PeerReviewInput,
  serviceOf: (id: VolunteerId) => InService | undefined,
): void => {
  if ((leaderId === null) === (outsideLeader.trim() === '')) refuse('review-leader');
  if (leaderId === null) return;
  if (attendees.some(({ volunteerId }) => volunteerId === leaderId)) refuse('review-leader-attends');
  if (serviceOf(leaderId)?.type !== 'confidant') refuse('review-leader');
};

/**
 * Checks a session as it was typed (handbook 4.2.3): one participant, or three to six besides the leader, who is a
 * confidant or somebody from outside; all three topics; nobody twice, nobody outside her service. `serviceOf` gives
 * whoever is known. Refuses `in-future`, `review-one-to-one`, `review-group-size`, `review-twice`, `review-leader`,
 * `review-leader-attends`, `review-topics`, `review-outside-service`.
 */
export const checkReview = (
  input: PeerReviewInput,
  serviceOf: (id: VolunteerId) => InService | undefined,
  today: Day,
): void => {
  const { on, topics, attendees } = input;
  if (on > today) refuse('in-future');
  checkSize(input);
  if (new Set(attendees.map(({ volunteerId }) => volunteerId)).size < attendees.length)
    refuse('review-twice');
  checkLeader(input, serviceOf);
  if (!ReviewTopic.options.every((topic) => topics.includes(topic))) refuse('review-topics');
  const isOutside = (id: VolunteerId): boolean => {
    const service = serviceOf(id);
    return !service || on < service.startOn || (service.endOn !== null && on > service.endOn);
  };
  if (attendees.some(({ volunteerId }) => isOutside(volunteerId))) refuse('review-outside-service');
};
