import type { ComplaintId, VolunteerId } from '../../../core/kernel/ids.ts';

/** Places of the complaints; they hold ids only. */
export const complaintsPath = '/vrijwilligers/klachten';
/** The form for a new complaint, of one volunteer where that is known. */
export const receivePath = (id?: VolunteerId): string => `${complaintsPath}/nieuw${id ? `/${id}` : ''}`;
export const complaintPath = (id: ComplaintId): string => `${complaintsPath}/${id}`;
