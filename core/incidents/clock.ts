import { Temporal } from 'temporal-polyfill';
import type { IncidentClock, IncidentContent } from '../contract/incidents.ts';

const hour = 3_600_000;

/** The instant by which a breach must be reported: exact hours after it was known, weekends included (art. 33(1) AVG). */
export const deadlineOf = (awareAt: string, hours: number): string =>
  Temporal.Instant.from(awareAt).add({ hours }).toString({ fractionalSecondDigits: 3 });

/** Whether the hours still run: not once it was reported, or once it was decided, of this risk, that it need not be. */
export const runsStill = ({ facts, reportDecision, reports }: IncidentContent): boolean =>
  reports.length === 0 &&
  (reportDecision === null || reportDecision.isNeeded || reportDecision.risk !== facts.risk);

/**
 * The clock of one breach. Takes the instant now and the hours of the law; gives whole hours that are left, or as a
 * negative number the whole hours that it is too late (at least one). A closed breach has no running clock.
 */
export const clockOf = (
  content: IncidentContent,
  { now, hours, isClosed }: { readonly now: string; readonly hours: number; readonly isClosed: boolean },
): IncidentClock => {
  const deadlineAt = deadlineOf(content.facts.awareAt, hours);
  const left = Date.parse(deadlineAt) - Date.parse(now);
  const hoursLeft = left >= 0 ? Math.floor(left / hour) : Math.min(-1, Math.ceil(left / hour));
  return { deadlineAt, hoursLeft, isRunning: !isClosed && runsStill(content) };
};
