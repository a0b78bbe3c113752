import type { ClientId, RequestId } from '../../../core/kernel/ids.ts';

/** Places of the request desk; they hold ids only. */
export const deskPath = '/verzoeken';
export const policyPath = '/verzoeken/afspraken';
export const requestPath = (id: RequestId): string => `/verzoeken/${id}`;
/** The form for a new request, about one client where that is known. */
export const receivePath = (clientId?: ClientId): string =>
  `/verzoeken/nieuw${clientId ? `/${clientId}` : ''}`;
