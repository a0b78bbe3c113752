import type { RightsPolicy } from '../contract/rights.ts';

/** What holds while the organisation promised nothing: the law's own terms, and who signs by the AVG (facts 5). */
export const lawOnly: RightsPolicy = {
  eraseWithinWorkingDays: null,
  answerWithinDays: null,
  childrenFromTwelveMayLook: false,
};

/** What the handbook's example promises (5.4), with the ages of Veilig Thuis for looking into a file (facts 5). */
export const handbookPolicy: RightsPolicy = {
  eraseWithinWorkingDays: 2,
  answerWithinDays: 28,
  childrenFromTwelveMayLook: true,
};
