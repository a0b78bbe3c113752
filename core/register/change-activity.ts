import type { RegisterProcessor } from '../contract/processors.ts';
import type { ActivityInput } from '../contract/register.ts';
import { found, refuse } from '../kernel/refusal.ts';
import { canonicalText } from './canonical.ts';
import type { Activity } from './facts.ts';

/** What a manager wrote of an activity, without what the app adds. */
export const inputOf = ({
  id: _id,
  number: _number,
  category: _category,
  changedOn: _on,
  reviewedOn: _reviewed,
  ...input
}: Activity): ActivityInput => input;

/** Whether a manager wrote something else than what stood there; saving the same again is no change. */
export const isChanged = (before: Activity, after: ActivityInput): boolean =>
  canonicalText(inputOf(before)) !== canonicalText(after);

/** Stops with `not-found` (a processor) when an activity names one that is not on the list. */
export const expectProcessors = (
  { processorIds }: Pick<ActivityInput, 'processorIds'>,
  list: readonly Pick<RegisterProcessor, 'id'>[],
): void => {
  for (const wanted of processorIds)
    found(
      list.find(({ id }) => id === wanted),
      'processor',
    );
};

/** An activity of which this app holds data stays in the register (art. 30). Refuses `app-holds-data`. */
export const assertRemovable = ({ category }: Pick<Activity, 'category'>): void => {
  if (category !== null) refuse('app-holds-data');
};
