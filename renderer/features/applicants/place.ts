import type { ApplicantId, VolunteerId } from '../../../core/kernel/ids.ts';

/** Places of the applicants; they hold ids only. */
export const applicantsPath = '/vrijwilligers/sollicitanten';
export const addPath = `${applicantsPath}/nieuw`;
export const applicantPath = (id: ApplicantId): string => `${applicantsPath}/${id}`;
export const changePath = (id: ApplicantId): string => `${applicantPath(id)}/wijzigen`;
export const hirePath = (id: ApplicantId): string => `${applicantPath(id)}/aannemen`;
/** Where the file of a volunteer stands. */
export const volunteerPath = (id: VolunteerId): string => `/vrijwilligers/${id}`;
