import { ApplicantScreen } from '../features/applicants/applicant-screen.tsx';
import type { ApplicantParts } from '../features/applicants/parts.ts';
import { PapersOf } from '../features/papers/papers-of.tsx';
import { TermsOfApplicant } from './terms-of-record.tsx';

const parts: ApplicantParts = {
  Papers: ({ applicantId }) => <PapersOf owner={{ applicantId }} />,
  Terms: TermsOfApplicant,
};

/** One applicant, with her papers. */
export const OneApplicantScreen = () => <ApplicantScreen parts={parts} />;
