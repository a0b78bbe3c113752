import type { RightsRequest } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

const oneWeek = period('P7D');

/** The first of the days on which a request asks for an answer: the law's, or an earlier one that was promised. */
export const nextDay = ({
  dueOn,
  ownDueOn,
  extendedOn,
}: Pick<RightsRequest, 'dueOn' | 'ownDueOn' | 'extendedOn'>): Day =>
  extendedOn === null && ownDueOn !== null && ownDueOn < dueOn ? ownDueOn : dueOn;

/** How many requests ask for something today; each counts once among the open ones. */
export type RequestCounts = {
  /** Past the law's last day. */
  readonly late: number;
  /** To be answered within a week, by the law's day or the organisation's own. */
  readonly dueSoon: number;
  /** Open, and not in the two above, of which nobody checked yet who asks. */
  readonly identity: number;
  /** Decided to erase, but still there. */
  readonly erasing: number;
};

type Counted = Pick<RightsRequest, 'state' | 'isLate' | 'dueOn' | 'ownDueOn' | 'extendedOn' | 'awaitsPurge'>;

/** Counts what of the requests deserves a line today. */
export const requestCounts = (requests: readonly Counted[], today: Day): RequestCounts => {
  const open = requests.filter(({ state }) => state !== 'closed');
  const late = open.filter(({ isLate }) => isLate);
  const soon = open.filter((it) => !it.isLate && nextDay(it) <= addPeriod(today, oneWeek));
  return {
    late: late.length,
    dueSoon: soon.length,
    identity: open.filter((it) => it.state === 'identity' && !late.includes(it) && !soon.includes(it)).length,
    erasing: requests.filter(({ awaitsPurge }) => awaitsPurge).length,
  };
};
