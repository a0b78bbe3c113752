import type { ApplicantId, RecordId, VolunteerId } from '../../core/kernel/ids.ts';
import { HoldsOfRecord } from '../features/holds/holds-of-record.tsx';
import { Explained } from '../terms/explained.tsx';

const TermsOfRecord = ({ recordId }: { readonly recordId: RecordId }) => (
  <>
    <Explained recordId={recordId} />
    <HoldsOfRecord recordId={recordId} />
  </>
);

/** Why something of somebody who works here or left is still here, and the holds on it. */
export const TermsOfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => (
  <TermsOfRecord recordId={volunteerId} />
);

/** The same of an applicant. */
export const TermsOfApplicant = ({ applicantId }: { readonly applicantId: ApplicantId }) => (
  <TermsOfRecord recordId={applicantId} />
);
