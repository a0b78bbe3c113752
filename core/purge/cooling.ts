import type { Cooling } from '../contract/purge-list.ts';
import { refuse } from '../kernel/refusal.ts';

/** How many days pass between approval and purge while nobody decided otherwise. */
export const usualCoolingDays = 7;

/** The usual cooling-off. */
export const usualCooling: Cooling = { days: usualCoolingDays, reason: '' };

/**
 * Decides on other days between approval and purge: fewer than usual leave less time to notice a mistake, so they need
 * a reason, which the certificate prints. Refuses `reason-missing`.
 */
export const decideCooling = ({ days, reason }: Cooling): Cooling => {
  const isShort = days < usualCoolingDays;
  if (isShort && reason.trim() === '') return refuse('reason-missing');
  return { days, reason: isShort ? reason.trim() : '' };
};
