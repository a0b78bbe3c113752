import type { IncidentContent, IncidentFacts } from '../contract/incidents.ts';
import { dayOf, type Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** Stops with `incident-closed` when a breach is closed: it must be opened again first. */
export const expectOpen = (closedOn: Day | null): void => {
  if (closedOn !== null) refuse('incident-closed');
};

/** Stops with `incident-not-closed` when a breach is open: it cannot be opened again. */
export const expectClosed = (closedOn: Day | null): void => {
  if (closedOn === null) refuse('incident-not-closed');
};

/** Stops with `in-future` for an instant that has not come yet. */
export const expectPast = (at: string, now: string, field: string): void => {
  if (Date.parse(at) > Date.parse(now)) refuse('in-future', { field });
};

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/**
 * Checks that the days and hours of a breach can be true together, also with what was reported and told already.
 * Refuses `in-future`, `discovered-before-occurred`, `occurred-backwards`, `aware-before-discovered`,
 * `reported-before-aware`, `told-before-discovered`.
 */
export const checkFacts = (
  facts: IncidentFacts,
  { reports, told }: Pick<IncidentContent, 'reports' | 'told'>,
  now: string,
): void => {
  const { discoveredAt, awareAt, occurredFrom, occurredUntil } = facts;
  expectPast(discoveredAt, now, 'discoveredAt');
  expectPast(awareAt, now, 'awareAt');
  const today = dayOf(now);
  if ((occurredFrom ?? today) > today) refuse('in-future', { field: 'occurredFrom' });
  if ((occurredUntil ?? today) > today) refuse('in-future', { field: 'occurredUntil' });
  if (occurredFrom !== null && dayOf(discoveredAt) < occurredFrom) refuse('discovered-before-occurred');
  if (occurredFrom !== null && occurredUntil !== null && occurredUntil < occurredFrom)
    refuse('occurred-backwards');
  if (isBefore(awareAt, discoveredAt)) refuse('aware-before-discovered');
  if (reports.some(({ at }) => isBefore(at, awareAt))) refuse('reported-before-aware');
  if (told !== null && isBefore(told.at, discoveredAt)) refuse('told-before-discovered');
};
