import type { Period } from '../../core/kernel/period.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';

/** How long a hold may wait before it must be looked at again (facts 1.2). */
export const longestHold = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): Period =>
  parametersIn(db, today).holdReview;
