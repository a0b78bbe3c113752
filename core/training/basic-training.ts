import type { Training } from '../contract/training.ts';
import type { Day } from '../kernel/day.ts';

/** What of a training counts for whether somebody may work with clients. */
export type TrainingFact = Pick<Training, 'kind' | 'result' | 'endOn'>;

/**
 * Since which day somebody has passed the basic training, the first time that she did; null while she has not. Nobody
 * works with clients before (handbook 4.2.1, facts 6). One that ends after today does not count yet.
 */
export const passedSince = (trainings: readonly TrainingFact[], today: Day): Day | null =>
  trainings
    .filter(({ kind, result }) => kind === 'basic' && result === 'passed')
    .map(({ endOn }) => endOn)
    .filter((endOn) => endOn !== null && endOn <= today)
    .reduce<Day | null>((first, endOn) => (first === null || (endOn && endOn < first) ? endOn : first), null);
