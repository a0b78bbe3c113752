import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** Long enough to hand over in a meeting of every other week, short enough not to lie around. */
const lasts = period('P14D');

/** The last day on which a start code that is made today opens anything. */
export const startCodeUntil = (today: Day): Day => addPeriod(today, lasts);

/** Whether the day of a start code is over. */
export const isStartCodeOver = (validUntil: Day, today: Day): boolean => today > validUntil;
