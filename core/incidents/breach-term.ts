import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';

/** The rule under which a closed breach is looked at again and may go (facts 1.1). */
export const breachRule = 'BREACH_LOG';

/** The first day on which a closed breach may go under that rule: a MAX term ends on the same-numbered day (facts 1.3). */
export const breachDueOn = (closedOn: Day, term: Period): Day => addPeriod(closedOn, term);
