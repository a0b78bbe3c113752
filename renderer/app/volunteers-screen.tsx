import { useIsManager } from '../call/use-roles.ts';
import { ComplaintsOfVolunteer } from '../features/complaints/complaints-of-volunteer.tsx';
import { FarewellOfVolunteer } from '../features/farewell/farewell-of-volunteer.tsx';
import { DevelopmentPlansOfVolunteer } from '../features/development-plans/development-plans.tsx';
import { GateOfVolunteer } from '../features/gate/gate-of-volunteer.tsx';
import { GateMark } from '../features/gate/row-mark.tsx';
import { FormsOfVolunteer } from '../features/forms/forms-of-volunteer.tsx';
import { PaperChoice } from '../features/papers/paper-choice.tsx';
import { PaperLink } from '../features/papers/paper-link.tsx';
import { PapersOfVolunteer } from '../features/papers/papers-of-volunteer.tsx';
import { ReviewsOfVolunteer } from '../features/peer-review/reviews-of-volunteer.tsx';
import { TrainingOfVolunteer } from '../features/training/training-of-volunteer.tsx';
import type { Elsewhere, PartProps, VolunteerParts } from '../features/volunteers/parts.ts';
import { RequestsOfVolunteer } from '../features/rights/requests-of-volunteer.tsx';
import { Volunteers } from '../features/volunteers/volunteers.tsx';
import { TermsOfVolunteer } from './terms-of-record.tsx';

/** What somebody signs, with the scans that lie among her papers. */
const Forms = (props: PartProps) => <FormsOfVolunteer {...props} parts={{ PaperChoice, PaperLink }} />;

/** What somebody learned, with certificates out of her papers. */
const TrainingWithPapers = (props: PartProps) => (
  <TrainingOfVolunteer {...props} PaperChoice={PaperChoice} PaperLink={PaperLink} />
);

/** What each feature shows in a volunteer's file: one line each, by the names of `VolunteerParts`. */
const parts: VolunteerParts = {
  RowMark: GateMark,
  Gate: GateOfVolunteer,
  Terms: TermsOfVolunteer,
  Forms,
  PeerReview: ReviewsOfVolunteer,
  Plans: DevelopmentPlansOfVolunteer,
  Training: TrainingWithPapers,
  Papers: PapersOfVolunteer,
  Farewell: FarewellOfVolunteer,
  Complaints: ComplaintsOfVolunteer,
  Requests: RequestsOfVolunteer,
};

/** The other screens about the people who work here; `text` is a text of any feature, `feature:key`. */
const elsewhere: readonly Elsewhere[] = [
  { id: 'upcoming', text: 'volunteers:upcoming.title', path: '/vrijwilligers/komende-weken' },
  { id: 'to-sign', text: 'forms:toSign.elsewhere', path: '/vrijwilligers/tekenen' },
  { id: 'peer-review', text: 'peer-review:title', path: '/vrijwilligers/intervisie' },
  { id: 'applicants', text: 'applicants:title', path: '/vrijwilligers/sollicitanten' },
  { id: 'training-hours', text: 'training:hours.title', path: '/vrijwilligers/scholing' },
];

/** A complaint goes to the manager. */
const ofManager: Elsewhere = {
  id: 'complaints',
  text: 'complaints:title',
  path: '/vrijwilligers/klachten',
};

/** The people who work here, with what the other features show in their files. */
export const VolunteersScreen = () => {
  const isManager = useIsManager();
  return <Volunteers parts={parts} elsewhere={isManager ? [...elsewhere, ofManager] : elsewhere} />;
};
