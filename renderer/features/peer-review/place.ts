import type { PeerReviewId, VolunteerId } from '../../../core/kernel/ids.ts';

export const reviewsPath = '/vrijwilligers/intervisie';

/** The form of a new session, of one volunteer when she is named. */
export const recordPath = (volunteerId?: VolunteerId): string =>
  `${reviewsPath}/nieuw${volunteerId ? `/${volunteerId}` : ''}`;

export const reviewPath = (id: PeerReviewId): string => `${reviewsPath}/${id}`;
