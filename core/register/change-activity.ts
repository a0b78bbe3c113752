import type { ActivityInput } from '../contract/register.ts';
import { refuse } from '../kernel/refusal.ts';
import { canonicalText } from './canonical.ts';
import type { Activity } from './facts.ts';

/** Whether a manager wrote something else than what stood there; saving the same again is no change. */
export const isChanged = (
  { id: _id, number: _number, category: _category, changedOn: _on, ...before }: Activity,
  after: ActivityInput,
): boolean => canonicalText(before) !== canonicalText(after);

/** An activity of which this app holds data stays in the register (art. 30). Refuses `app-holds-data`. */
export const assertRemovable = ({ category }: Pick<Activity, 'category'>): void => {
  if (category !== null) refuse('app-holds-data');
};
