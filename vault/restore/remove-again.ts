import { Category } from '../../core/contract/timer.ts';
import type { AttachmentId, ClientId, NoteId } from '../../core/kernel/ids.ts';
import { planRemoval, type RemovalPlan } from '../../core/purge/plan.ts';
import { filesToRepeat } from '../../db/purge/files-on-list.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import type { LedgerEntry } from '../../db/repositories/ledger.ts';
import { findRemoved } from '../../db/restore/compare.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** What came back with a copy and must go once more. */
export type Again = {
  readonly plans: readonly RemovalPlan[];
  readonly notes: readonly NoteId[];
  readonly attachments: readonly AttachmentId[];
};

/**
 * What went of one file. What lost its consent is not among it: an old copy does not know which rows that were, so the
 * ledger names each of them.
 */
const categoriesOf = (entries: readonly LedgerEntry[]): readonly Category[] => {
  const parts = entries.map(({ part }) => part);
  return parts.includes('client')
    ? Category.options
    : Category.options.filter((category) => category !== 'on-consent' && parts.includes(category));
};

/**
 * Finds in a copy what was removed after it was made. `removals` are the entries of the ledger that the copy does not
 * know: an older one was already carried out on what the copy holds, and what was added since may stay. Notes and
 * attachments of files that go as a whole are not named apart.
 */
export const planAgain = (db: ReadableDb, removals: readonly LedgerEntry[]): Again => {
  const byRecord = Map.groupBy(removals, ({ removed }) => removed);
  const found = findRemoved(db, new Set(byRecord.keys()));
  const wanted = new Map<ClientId, readonly Category[]>(
    found.clients
      .map((id) => [id, categoriesOf(byRecord.get(fingerprintOf(id)) ?? [])] as const)
      .filter(([, categories]) => categories.length > 0),
  );
  const plans = filesToRepeat(db, wanted).map(planRemoval);
  const whole = new Set(
    plans.flatMap(({ clientId, removes }) => (removes.includes('client-file') ? [clientId] : [])),
  );
  const isLoose = ({ clientId }: { readonly clientId: ClientId }): boolean => !whole.has(clientId);
  return {
    plans,
    notes: found.notes.filter(isLoose).map(({ id }) => id),
    attachments: found.attachments.filter(isLoose).map(({ id }) => id),
  };
};
