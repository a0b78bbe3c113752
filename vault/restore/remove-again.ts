import { ClientCategory } from '../../core/contract/timer.ts';
import type { AttachmentId, ClientId, NoteId, RecordId } from '../../core/kernel/ids.ts';
import { planRemoval, type RemovalPlan, takesFile } from '../../core/purge/plan.ts';
import { filesToRepeat } from '../../db/purge/files-on-list.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import type { StaffPart } from '../../db/purge/remove-staff-part.ts';
import type { LedgerEntry } from '../../db/repositories/ledger.ts';
import { findRemoved } from '../../db/restore/compare.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { staffToRepeat } from '../purge/records-on-list.ts';

/** What came back with a copy and must go once more. */
export type Again = {
  readonly plans: readonly RemovalPlan[];
  readonly notes: readonly NoteId[];
  readonly attachments: readonly AttachmentId[];
  readonly pieces: readonly StaffPart[];
};

/**
 * What went of one file. What lost its consent is not among it: an old copy does not know which rows that were, so the
 * ledger names each of them.
 */
const categoriesOf = (entries: readonly LedgerEntry[]): readonly ClientCategory[] => {
  const parts = entries.map(({ part }) => part);
  return parts.includes('client')
    ? ClientCategory.options
    : ClientCategory.options.filter((category) => category !== 'on-consent' && parts.includes(category));
};

/**
 * Finds in a copy what was removed after it was made. `removals` are the entries of the ledger that the copy does not
 * know: an older one was already carried out on what the copy holds, and what was added since may stay. Single
 * parts of files that go as a whole are not named apart.
 */
export const planAgain = (db: ReadableDb, removals: readonly LedgerEntry[]): Again => {
  const byRecord = Map.groupBy(removals, ({ removed }) => removed);
  const found = findRemoved(db, new Set(byRecord.keys()));
  const removedOf = (id: RecordId) => byRecord.get(fingerprintOf(id)) ?? [];
  const wanted = new Map<ClientId, readonly ClientCategory[]>(
    found.clients
      .map((id) => [id, categoriesOf(removedOf(id))] as const)
      .filter(([, categories]) => categories.length > 0),
  );
  const staff = found.staff.flatMap((id) =>
    staffToRepeat(
      db,
      id,
      removedOf(id).map(({ part }) => part),
    ),
  );
  const plans = [...filesToRepeat(db, wanted), ...staff].map(planRemoval);
  const whole = new Set<RecordId>(
    plans.flatMap((plan) =>
      plan.kind === 'client'
        ? takesFile(plan)
          ? [plan.recordId]
          : []
        : plan.leaves === 'gone'
          ? [plan.recordId]
          : [],
    ),
  );
  const isLoose = ({ clientId }: { readonly clientId: ClientId }): boolean => !whole.has(clientId);
  return {
    plans,
    notes: found.notes.filter(isLoose).map(({ id }) => id),
    attachments: found.attachments.filter(isLoose).map(({ id }) => id),
    pieces: found.pieces.filter(({ recordId }) => !whole.has(recordId)),
  };
};
