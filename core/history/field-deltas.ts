import type { ClientInput, FileOutcome } from '../contract/clients.ts';
import { type FieldValue, TrackedField } from '../contract/history.ts';
import type { Day } from '../kernel/day.ts';

/** The fields of a file whose changes are kept, as far as a change touches them. */
export type TrackedValues = Partial<ClientInput> & {
  readonly closedOn?: Day | null;
  readonly closedReason?: string;
  readonly outcome?: FileOutcome | null;
};

/** One field that is not what it was. */
export type FieldDelta = { readonly field: TrackedField; readonly from: FieldValue; readonly to: FieldValue };

/** The same text for the same value, whatever the order of the keys inside. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** Whether a field has the same value, lists and their order included. */
export const isSameValue = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/**
 * The fields that differ between a file as it was and as it is, in the order of the form. Only fields that both name
 * are compared.
 */
export const fieldDeltas = (before: TrackedValues, after: TrackedValues): readonly FieldDelta[] =>
  TrackedField.options.flatMap((field) => {
    const from = (before as Readonly<Record<string, FieldValue | undefined>>)[field];
    const to = (after as Readonly<Record<string, FieldValue | undefined>>)[field];
    return from === undefined || to === undefined || isSameValue(from, to) ? [] : [{ field, from, to }];
  });
