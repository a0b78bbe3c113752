import { BasicTopic, type TrainingInput } from '../contract/training.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** The topics of a basic training that are not ticked; none for another training. */
export const missingTopics = (training: TrainingInput): readonly BasicTopic[] =>
  training.kind === 'basic' ? BasicTopic.options.filter((topic) => !training.topics.includes(topic)) : [];

/**
 * Decides whether a training can have gone as somebody says, today.
 * - `training-ends-before-start`, whatever its result.
 * - What is over has a day on which it ended (`training-without-end`) that is not still to come (`training-not-over`).
 * - Who passed was there: hours (`training-without-hours`), and of a basic training all ten topics, because it holds
 *   them at least (handbook 4.2.1); or it says where the others were learned (`training-topics-missing`).
 */
export const checkTraining = (training: TrainingInput, today: Day): void => {
  const { startOn, endOn, result, quarters } = training;
  if (endOn !== null && endOn < startOn) refuse('training-ends-before-start', { field: 'endOn' });
  if (result === 'following') return;
  if (endOn === null) return refuse('training-without-end', { field: 'endOn' });
  if (endOn > today) refuse('training-not-over', { field: 'endOn' });
  if (result !== 'passed') return;
  if (quarters === 0) refuse('training-without-hours', { field: 'quarters' });
  const missing = missingTopics(training).length;
  if (training.kind === 'basic' && missing > 0 && training.elsewhere.trim() === '')
    refuse('training-topics-missing', { field: 'topics', missing });
};
