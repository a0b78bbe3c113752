import type { RightKind, RightsPolicy } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { addWorkingDays, rolledToWorkingDay } from '../kernel/holidays.ts';
import { addPeriod, period } from '../kernel/period.ts';
import type { LegalFigures } from '../legal-parameters/figures.ts';

/** The terms of art. 12(3) as they counted on the day of receipt. */
export type AnswerTerms = Pick<LegalFigures, 'rightsAnswer' | 'rightsExtended'>;

/** The last day to answer by law, and the same day before it was moved off a weekend or holiday: the one to aim for. */
export type Deadline = { readonly aimOn: Day; readonly dueOn: Day };

/**
 * When a request must be answered: one month after its receipt, or three when it was extended (art. 12(3); `terms`), counted
 * once from the day of receipt; a last day on a Saturday, Sunday or public holiday moves to the next working day
 * (Regulation 1182/71 art. 3(4)). Doubt about who asks does not move it.
 */
export const lawfulDeadline = (receivedOn: Day, isExtended: boolean, terms: AnswerTerms): Deadline => {
  const aimOn = addPeriod(receivedOn, isExtended ? terms.rightsExtended : terms.rightsAnswer);
  return { aimOn, dueOn: rolledToWorkingDay(aimOn) };
};

/** The last day on which the person may be told that it takes longer: within the first month. */
export const lastDayToExtend = (receivedOn: Day, terms: AnswerTerms): Day =>
  lawfulDeadline(receivedOn, false, terms).dueOn;

/**
 * The day that the organisation promised itself, never later than the law's: so many working days for erasing, so many
 * days for anything else; null where it promised nothing.
 */
export const ownDeadline = (
  kind: RightKind,
  receivedOn: Day,
  policy: Pick<RightsPolicy, 'eraseWithinWorkingDays' | 'answerWithinDays'>,
  terms: AnswerTerms,
): Day | null => {
  const { eraseWithinWorkingDays, answerWithinDays } = policy;
  const promised =
    kind === 'erase' && eraseWithinWorkingDays !== null
      ? addWorkingDays(receivedOn, eraseWithinWorkingDays)
      : answerWithinDays === null
        ? null
        : addPeriod(receivedOn, period(`P${answerWithinDays}D`));
  const { dueOn } = lawfulDeadline(receivedOn, false, terms);
  return promised !== null && promised > dueOn ? dueOn : promised;
};
