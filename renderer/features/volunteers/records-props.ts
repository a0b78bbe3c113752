import type { Volunteer, VolunteerRecords } from '../../../core/contract/volunteers.ts';

/** A volunteer with what was seen, judged and paid of her. */
export type RecordsProps = { readonly volunteer: Volunteer; readonly records: VolunteerRecords };
