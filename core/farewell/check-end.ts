import type { EndReason } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** How a service ends. */
export type ServiceEnd = {
  readonly on: Day;
  readonly reason: EndReason;
  readonly hasConflict: boolean;
};

/** What must be known of somebody whose service ends. */
export type Leaving = {
  readonly startOn: Day;
  readonly openClients: number;
  /** Whether a part of the file is gone already. */
  readonly isPartlyGone: boolean;
};

/**
 * Decides whether a service may end so. The day must have come: from it the terms count, and who has one is no longer
 * asked for anything, so a plan for later does not belong here. Refuses `in-future`, `end-before-start`,
 * `conflict-denied` (the reason says that there was one), `farewell-partly-purged` and `volunteer-has-clients`.
 */
export const checkEnd = (
  { on, reason, hasConflict }: ServiceEnd,
  { startOn, openClients, isPartlyGone }: Leaving,
  today: Day,
): void => {
  if (on > today) refuse('in-future', { field: 'on' });
  if (on < startOn) refuse('end-before-start');
  if (reason === 'conflict' && !hasConflict) refuse('conflict-denied');
  if (isPartlyGone) refuse('farewell-partly-purged');
  if (openClients > 0) refuse('volunteer-has-clients', { count: openClients });
};

/** Decides whether an end may be taken back. Refuses `not-ended`, `farewell-partly-purged`. */
export const checkResume = (endOn: Day | null, isPartlyGone: boolean): void => {
  if (endOn === null) refuse('not-ended');
  if (isPartlyGone) refuse('farewell-partly-purged');
};

/** Checks the day on which somebody declared something at leaving. Refuses `not-ended`, `in-future`, `step-before-start`. */
export const checkStep = (
  on: Day | null,
  { startOn, endOn }: { readonly startOn: Day; readonly endOn: Day | null },
  today: Day,
): void => {
  if (endOn === null) refuse('not-ended');
  if (on !== null && on > today) refuse('in-future', { field: 'on' });
  if (on !== null && on < startOn) refuse('step-before-start');
};
