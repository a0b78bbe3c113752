import { Category, StaffCategory } from '../contract/timer.ts';

/** Whether the purge run covers a kind of data; the logs are shortened otherwise. */
export const isPurged = (category: string | null): boolean => Category.safeParse(category).success;

const ofVolunteers: ReadonlySet<string> = new Set(
  StaffCategory.options.filter((category) => category !== 'applicant'),
);

/**
 * The kind of data of the activity that a kind of data belongs to: what rested on a consent alone is part of a client
 * file, and forms, plans and payments are part of a volunteer's, each with a term of its own.
 */
export const activityOf = (category: string): string => {
  if (category === 'on-consent') return 'client-file';
  return ofVolunteers.has(category) ? 'volunteer-file' : category;
};
