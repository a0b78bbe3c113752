import { DevelopmentPlansOfVolunteer } from '../features/development-plans/development-plans.tsx';
import { PapersOfVolunteer } from '../features/papers/papers-of-volunteer.tsx';
import { ReviewsOfVolunteer } from '../features/peer-review/reviews-of-volunteer.tsx';
import type { Elsewhere, VolunteerParts } from '../features/volunteers/parts.ts';
import { Volunteers } from '../features/volunteers/volunteers.tsx';

/** What each feature shows in a volunteer's file: one line each, by the names of `VolunteerParts`. */
const parts: VolunteerParts = {
  PeerReview: ReviewsOfVolunteer,
  Plans: DevelopmentPlansOfVolunteer,
  Papers: PapersOfVolunteer,
};

/** The other screens about the people who work here; `text` is a text of any feature, `feature:key`. */
const elsewhere: readonly Elsewhere[] = [
  { id: 'upcoming', text: 'volunteers:upcoming.title', path: '/vrijwilligers/komende-weken' },
  { id: 'peer-review', text: 'peer-review:title', path: '/vrijwilligers/intervisie' },
];

/** The people who work here, with what the other features show in their files. */
export const VolunteersScreen = () => <Volunteers parts={parts} elsewhere={elsewhere} />;
