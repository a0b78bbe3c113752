import { ProgressOfPlans } from '../features/development-plans/progress-of-plans.tsx';
import { ReviewSheet } from '../features/peer-review/review-sheet.tsx';

/** One session of peer review, with how it goes with the plan of each participant. */
export const ReviewScreen = () => <ReviewSheet Progress={ProgressOfPlans} />;
