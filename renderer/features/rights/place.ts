import type { RequestSubject } from '../../../core/contract/rights.ts';
import type { ClientId, RequestId, VolunteerId } from '../../../core/kernel/ids.ts';

/** Places of the request desk; they hold ids only. */
export const deskPath = '/verzoeken';
export const policyPath = '/verzoeken/afspraken';
export const requestPath = (id: RequestId): string => `/verzoeken/${id}`;
/** Of whom a request is, as an id. */
export const idOf = (subject: RequestSubject): ClientId | VolunteerId =>
  'clientId' in subject ? subject.clientId : subject.volunteerId;

/** Where the requests of somebody are shown. */
export const fileOfSubject = (subject: RequestSubject): string =>
  'clientId' in subject ? `/clienten/${subject.clientId}/verzoeken` : `/vrijwilligers/${subject.volunteerId}`;

/** The form for a new request, about one person where that is known. */
export const receivePath = (subject?: RequestSubject): string => {
  if (!subject) return '/verzoeken/nieuw';
  return `/verzoeken/nieuw/${'clientId' in subject ? 'client' : 'vrijwilliger'}/${idOf(subject)}`;
};
