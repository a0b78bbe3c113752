import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** Checks the day on which a complaint came in, and that it may still be changed. Refuses `in-future`, `complaint-closed`. */
export const checkComplaint = (
  { receivedOn, closedOn }: { readonly receivedOn: Day; readonly closedOn: Day | null },
  today: Day,
): void => {
  if (closedOn !== null) refuse('complaint-closed');
  if (receivedOn > today) refuse('in-future', { field: 'receivedOn' });
};

/**
 * Decides whether a complaint may be closed on a day: the complainant gets a written report (handbook 5.6). Refuses
 * `report-missing`, `in-future`, `closed-before-received`.
 */
export const checkClosing = (
  { receivedOn, report }: { readonly receivedOn: Day; readonly report: string },
  on: Day,
  today: Day,
): void => {
  if (report.trim() === '') refuse('report-missing');
  if (on > today) refuse('in-future', { field: 'on' });
  if (on < receivedOn) refuse('closed-before-received');
};

/** The first day on which a settled complaint may go (facts 1.1: COMPLAINT); null while it is open. */
export const complaintDueOn = (closedOn: Day | null, term: Period): Day | null =>
  closedOn && addPeriod(closedOn, term);
