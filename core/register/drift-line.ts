import type { RegisterDrift } from '../contract/register-drift.ts';
import type { ActivityId } from '../kernel/ids.ts';

type Line = Pick<RegisterDrift, 'code' | 'action'> & Partial<RegisterDrift>;

/** A line of drift; what it does not say is empty. */
export const driftLine = (line: Line): RegisterDrift => ({
  activityId: null,
  about: '',
  processorId: null,
  says: '',
  truth: '',
  count: 0,
  ...line,
});

/** The activity that a line is about. */
export const aboutActivity = ({ id, name }: { readonly id: ActivityId; readonly name: string }) => ({
  activityId: id,
  about: name,
});
