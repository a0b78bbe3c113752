import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';

/** A talk one to one that somebody from outside led, after which help was needed; `other` says what is different. */
export const aReview = (
  volunteerId: VolunteerId,
  other: Partial<In<'peerReview.record'>> = {},
): In<'peerReview.record'> => ({
  on: day('2025-03-11'),
  form: 'individual',
  leaderId: null,
  outsideLeader: 'Vrijwilligerscentrum',
  topics: ['development', 'own-safety', 'client-safety'],
  attendees: [anAttendee(volunteerId)],
  ...other,
});

/** A participant who does not feel safe; fictitious. */
export const anAttendee = (volunteerId: VolunteerId): In<'peerReview.record'>['attendees'][number] => ({
  volunteerId,
  safetyOwn: 'doubt',
  safetyConfidant: 'unsafe',
  helpNeeded: true,
  agreements: 'Gaat niet meer alleen op huisbezoek.',
});
