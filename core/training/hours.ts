import type { Training } from '../contract/training.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** What of a training counts for somebody's hours. */
export type FollowedTraining = Pick<Training, 'startOn' | 'endOn' | 'quarters'>;

/** Somebody who works here, with what she followed. */
export type Trainee<Who> = {
  readonly who: Who;
  readonly startOn: Day;
  readonly endOn: Day | null;
  readonly trainings: readonly FollowedTraining[];
};

/** The hours of one person in each year that was asked for, in the order of the years, and together. */
export type HoursLine<Who> = {
  readonly who: Who;
  readonly byYear: readonly number[];
  readonly total: number;
};

const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** The year in which the hours of a training count: that of its end, or of its start while it goes on. */
export const yearOfTraining = ({ startOn, endOn }: FollowedTraining): number => yearOf(endOn ?? startOn);

/** The years from one to another, both included. Refuses `training-years-turned` when the last comes before the first. */
export const yearsBetween = (from: number, until: number): readonly number[] => {
  if (until < from) refuse('training-years-turned');
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
};

const quartersIn = (trainings: readonly FollowedTraining[], year: number): number =>
  trainings
    .filter((training) => yearOfTraining(training) === year)
    .reduce((sum, { quarters }) => sum + quarters, 0);

/** Whether somebody worked here on any day of these years. */
const wasHere = (
  { startOn, endOn }: Pick<Trainee<unknown>, 'startOn' | 'endOn'>,
  years: readonly number[],
) => {
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  return yearOf(startOn) <= last && (endOn === null || yearOf(endOn) >= first);
};

/**
 * Counts hours for each person and year: one line for everybody who worked here in those years, or followed a training
 * in them. Hours are quarters of an hour divided by four, so 0.25 is the least.
 */
export const hoursOf = <Who>(
  people: readonly Trainee<Who>[],
  years: readonly number[],
): readonly HoursLine<Who>[] =>
  people.flatMap((person) => {
    const quarters = years.map((year) => quartersIn(person.trainings, year));
    const total = quarters.reduce((sum, each) => sum + each, 0);
    return total > 0 || wasHere(person, years)
      ? [{ who: person.who, byYear: quarters.map((each) => each / 4), total: total / 4 }]
      : [];
  });
