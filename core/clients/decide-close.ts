import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** The days of a file that its terms count from. */
export type FileDays = { readonly openedOn: Day; readonly lastContactOn: Day; readonly closedOn: Day | null };

/**
 * Decides whether a file may be closed on a day, and gives its days as they then are. Refuses `already-closed`,
 * `in-future`, `closed-before-contact` (help was still given after that day, so the file was not closed).
 */
export const decideClose = (file: FileDays, on: Day, today: Day): FileDays => {
  if (file.closedOn !== null) return refuse('already-closed');
  if (on > today) return refuse('in-future', { field: 'on' });
  if (on < file.lastContactOn) return refuse('closed-before-contact');
  return { openedOn: file.openedOn, lastContactOn: file.lastContactOn, closedOn: on };
};

/**
 * Decides whether a closed file may be opened again on the day that the person came back, and gives its days as they
 * then are: that day counts as a contact. Refuses `not-closed`, `in-future`, `reopened-before-closed`.
 */
export const decideReopen = (file: FileDays, on: Day, today: Day): FileDays => {
  if (file.closedOn === null) return refuse('not-closed');
  if (on > today) return refuse('in-future', { field: 'on' });
  if (on < file.closedOn) return refuse('reopened-before-closed');
  return { openedOn: file.openedOn, lastContactOn: on, closedOn: null };
};
