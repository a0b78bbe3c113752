import { Temporal } from 'temporal-polyfill';
import type { Day } from '../kernel/day.ts';

/**
 * The last day on which a contact still counts as so many months ago: whoever was last spoken to on this day or before
 * it is silent for that long. A day that the earlier month lacks becomes that month's last.
 */
export const silentSince = (today: Day, months: number): Day =>
  Temporal.PlainDate.from(today).subtract({ months }, { overflow: 'constrain' }).toString() as Day;
