import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * The day on which the organisation helped somebody who was not safe in her work (handbook 4.1.3). Refuses `in-future`,
 * `help-not-asked`, `help-before-review`.
 */
export const decideHelp = (
  asked: { readonly helpNeeded: boolean; readonly reviewOn: Day },
  on: Day,
  today: Day,
): Day => {
  if (!asked.helpNeeded) refuse('help-not-asked');
  if (on > today) refuse('in-future');
  if (on < asked.reviewOn) refuse('help-before-review');
  return on;
};
