import type { Gate, GatePolicy, OverridableItem } from '../contract/gate.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period, periodParts } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** How long an exception lasts at most; who needs longer looks at it again and says why again. */
const longest = period('P3M');

/** The last day until which an exception that is made today may run. */
export const latestOverride = (today: Day): Day => addPeriod(today, longest);

/**
 * Decides whether an exception may be made for one item, and gives its reason tidy. Refuses `gate-override-not-needed`
 * when the item is not missing, `gate-override-over` and `gate-override-too-long` for a day before today or more than
 * three months away, and `gate-override-reason` without a reason, which the FG reads.
 */
export const decideOverride = (
  { items }: Gate,
  asked: { readonly item: OverridableItem; readonly reason: string; readonly untilOn: Day },
  today: Day,
): string => {
  if (!items.some(({ item, state }) => item === asked.item && state === 'missing'))
    refuse('gate-override-not-needed', { field: 'item' });
  if (asked.untilOn < today) refuse('gate-override-over', { field: 'untilOn' });
  if (asked.untilOn > latestOverride(today)) refuse('gate-override-too-long', { field: 'untilOn' });
  return asked.reason.trim() || refuse('gate-override-reason', { field: 'reason' });
};

/** What counts until an organisation decides: no certificate is asked, and where it is asked it is good for three years. */
export const startingPolicy: GatePolicy = {
  certificateFor: [],
  certificateDueAfter: period('P3Y'),
  howAsked: '',
};

/** The policy as it is kept, each type once. Refuses `gate-period-missing` for a certificate that is due again at once. */
export const decidePolicy = ({ certificateFor, certificateDueAfter, howAsked }: GatePolicy): GatePolicy => {
  if (periodParts(certificateDueAfter).count === 0)
    refuse('gate-period-missing', { field: 'certificateDueAfter' });
  return { certificateFor: [...new Set(certificateFor)], certificateDueAfter, howAsked: howAsked.trim() };
};
