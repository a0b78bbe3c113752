import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** The days of a client file that a person fills in. */
export type FileDates = { readonly birthOn: Day | null; readonly openedOn: Day; readonly lastContactOn: Day };

/**
 * Checks that the days of a file are possible: none after today, and in order. A term counts from them, so a wrong
 * day keeps data too long or removes them too early. Refuses `in-future` (with the field), `opened-before-born`,
 * `contact-before-opened`, and `contact-after-closed` for a file that was closed on `closedOn`.
 */
export const checkDates = (dates: FileDates, closedOn: Day | null, today: Day): void => {
  const { birthOn, openedOn, lastContactOn } = dates;
  for (const [field, on] of Object.entries({ birthOn, openedOn, lastContactOn }))
    if (on !== null && on > today) refuse('in-future', { field });
  if (birthOn !== null && openedOn < birthOn) refuse('opened-before-born');
  if (lastContactOn < openedOn) refuse('contact-before-opened');
  if (closedOn !== null && lastContactOn > closedOn) refuse('contact-after-closed');
};
