import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

/** Paper gets lost without anybody noticing, so somebody types the codes once a year to see that they still open. */
const between = period('P1Y');

/** How long everybody is told that lost codes were replaced. */
const newsLasts = period('P30D');

/** When the codes were made, when somebody last typed them to see that they work, and when lost ones were replaced. */
export type RecoveryFacts = {
  readonly madeOn: Day;
  readonly drilledOn: Day | null;
  readonly lostOn: Day | null;
};

/** What there is to do about the codes, and to tell of them, on a day. */
export type RecoveryDays = {
  /** One year after the last drill of these codes, or after their making: typing them back was the first. */
  readonly drillOn: Day;
  readonly isDrillDue: boolean;
  /** The day on which codes were replaced because the ones before were lost, while that is news. */
  readonly lostOn: Day | null;
};

/** Decides when the next yearly drill is, whether it is due, and whether a loss is still news. */
export const recoveryDays = ({ madeOn, drilledOn, lostOn }: RecoveryFacts, today: Day): RecoveryDays => {
  const drillOn = addPeriod(drilledOn !== null && drilledOn > madeOn ? drilledOn : madeOn, between);
  return {
    drillOn,
    isDrillDue: drillOn <= today,
    lostOn: lostOn !== null && today < addPeriod(lostOn, newsLasts) ? lostOn : null,
  };
};
