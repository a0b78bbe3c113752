import { checkChoices, type Choices } from '../../core/clients/check-choices.ts';
import { checkClient } from '../../core/clients/check-client.ts';
import { newlyAssigned } from '../../core/clients/assignable.ts';
import type { ClientEntry, ClientInput } from '../../core/contract/clients.ts';
import type { Day } from '../../core/kernel/day.ts';
import { expectExplained, type Fillable, fieldsToExplain } from '../../core/purposes/reasons.ts';
import { listPhases } from '../../db/repositories/phases.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import type { ReadContext } from '../context.ts';
import { expectMayHaveClient } from '../gate/expect-gate.ts';
import { explainedFields } from './expect-reasons.ts';

/** A file as it was before it is changed. */
export type FileBefore = Choices & Fillable & { readonly closedOn: Day | null };

/**
 * Decides with all that the vault knows whether a file may be kept as it was filled in, and gives it tidy. `before` is
 * null for a new one. Whoever it is newly assigned to passes the gate, by whatever way it comes here. Refuses what `checkChoices`, `checkClient` and `expectExplained` of core refuse.
 */
export const acceptClient = (
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  entry: ClientEntry,
  before: FileBefore | null,
): ClientInput => {
  const choices = checkChoices(entry, before, {
    purposes: listPurposes(db),
    phases: listPhases(db),
  });
  const helper = newlyAssigned(choices, before);
  if (helper !== null) expectMayHaveClient({ db, today }, helper);
  const client = checkClient({ ...entry, ...choices }, before?.closedOn ?? null, today);
  expectExplained(fieldsToExplain(client, before, explainedFields(db)));
  return client;
};
