import type { AgreementState, ProcessorInput } from '../contract/processors.ts';
import type { Day } from '../kernel/day.ts';
import { fold } from '../kernel/fold.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** How long before its end an agreement asks for attention: time enough to make a new one. */
const agreementWarning = period('P60D');

/** How the agreement with a processor stands on a day: the last day on which it counts is still good. */
export const agreementState = (
  { agreementOn, agreementUntil }: Pick<ProcessorInput, 'agreementOn' | 'agreementUntil'>,
  today: Day,
): AgreementState => {
  if (agreementOn === null) return 'missing';
  if (agreementUntil === null) return 'running';
  if (agreementUntil < today) return 'ended';
  return agreementUntil <= addPeriod(today, agreementWarning) ? 'ends-soon' : 'running';
};

/** Whether an agreement ends before it begins, or has an end and no beginning. */
export const isBackwards = ({
  agreementOn,
  agreementUntil,
}: Pick<ProcessorInput, 'agreementOn' | 'agreementUntil'>): boolean =>
  agreementUntil !== null && (agreementOn === null || agreementUntil < agreementOn);

type Named = { readonly id: string; readonly name: string };

/**
 * Stops a processor that cannot be: `agreement-ends-before` for an agreement that ends before it begins or has an end
 * and no beginning, `processor-name-taken` for a name that another one on the list has, capitals and accents apart.
 */
export const checkProcessor = (
  it: Pick<ProcessorInput, 'name' | 'agreementOn' | 'agreementUntil'> & { readonly id: string | null },
  list: readonly Named[],
): void => {
  if (isBackwards(it)) refuse('agreement-ends-before');
  const plain = fold(it.name).trim();
  if (list.some(({ id, name }) => id !== it.id && fold(name).trim() === plain))
    refuse('processor-name-taken');
};

/** The activities that name a processor. */
export const activitiesOf = <A extends Named & { readonly processorIds: readonly string[] }>(
  processorId: string,
  activities: readonly A[],
): readonly A[] => activities.filter(({ processorIds }) => processorIds.includes(processorId));

/** A processor stays on the list while an activity names it. Refuses `processor-in-use`. */
export const assertUnused = (usedBy: readonly Named[]): void => {
  if (usedBy.length > 0) refuse('processor-in-use');
};
