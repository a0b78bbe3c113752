import type { UserId, ClientId, PurgeRunId } from '../../core/kernel/ids.ts';
import type { RemovalPlan } from '../../core/purge/plan.ts';
import { insertLedger } from '../repositories/ledger.ts';
import { type ReadableDb, run, values, type WritableDb } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';
import { personTables } from './person-tables.ts';
import { idsOfLostParts } from './removed-values.ts';

/** Who removes, when, in which run, and why when it is not by a rule. */
export type Removal = {
  readonly runId: PurgeRunId;
  readonly at: string;
  readonly by: UserId;
  readonly versionOf: (ruleCode: string) => number;
  readonly whyNotByRule: 'import-undone' | 'restored' | null;
};

/** How long a part between two yields may last, in milliseconds. */
const partOf = 25;

const emptyClient = (db: WritableDb, id: ClientId): void => {
  run(
    db,
    `UPDATE client SET birth_on = NULL, street = '', house_no = '', postcode = '', city = '', is_address_secret = 0,
       may_send_post = 0, closed_reason = '', paper = '', sort_key = '', import_id = NULL,
       special_exception = NULL, phase_id = NULL, lead = NULL, assigned_to = NULL, restricted_on = NULL, erase_on = NULL, is_stub = 1 WHERE id = @id`,
    { id },
  );
  // Its key is gone, so nobody can read these; of a request the codes and days are what stays.
  run(db, 'UPDATE rights_request SET detail_sealed = NULL WHERE client_id = @id', { id });
};

const endFile = (db: WritableDb, { clientId, leaves, removes }: RemovalPlan): void => {
  if (leaves !== 'gone')
    run(
      db,
      'DELETE FROM retention_timer WHERE client_id = @id AND category IN (SELECT value FROM json_each(@removes))',
      { id: clientId, removes: JSON.stringify(removes) },
    );
  if (leaves === 'stub') return emptyClient(db, clientId);
  if (leaves === 'file') return;
  run(db, 'DELETE FROM retention_timer WHERE client_id = @id', { id: clientId });
  run(db, 'DELETE FROM client WHERE id = @id', { id: clientId });
};

/**
 * What lost its consent goes out of a file that stays, so an older copy cannot tell which rows that were: the ledger
 * names each of them by its fingerprint. Written before they go.
 */
const writeLostParts = (db: WritableDb, plan: RemovalPlan, removal: Removal): void => {
  if (plan.leaves !== 'file') return;
  const line = plan.due.find(({ category }) => category === 'on-consent');
  if (!line) return;
  const { notes, attachments } = idsOfLostParts(db, plan.clientId);
  const parts = [
    ...notes.map((id) => ({ id, part: 'note' as const })),
    ...attachments.map((id) => ({ id, part: 'attachment' as const })),
  ];
  for (const { id, part } of parts)
    insertLedger(db, {
      removed: fingerprintOf(id),
      part,
      why: line.ruleCode,
      ruleVersion: removal.versionOf(line.ruleCode),
      dueMonth: line.dueOn?.slice(0, 7) ?? null,
      runId: removal.runId,
      at: removal.at,
      by: removal.by,
    });
};

/** The ids under which a file was known, of other files that were put into it too: an older copy still has those. */
const idsOf = (db: ReadableDb, clientId: ClientId): readonly string[] => [
  clientId,
  ...values<string>(db, 'SELECT other_id FROM merged_id WHERE client_id = ?', [clientId]),
];

const writeLedger = (db: WritableDb, plan: RemovalPlan, ids: readonly string[], removal: Removal): void => {
  const removed = ids.flatMap((id) => plan.due.map((line) => ({ id, ...line })));
  for (const { id, category, ruleCode, dueOn } of removed)
    insertLedger(db, {
      removed: fingerprintOf(id),
      part: plan.leaves === 'gone' ? 'client' : category,
      why: removal.whyNotByRule ?? ruleCode,
      ruleVersion: removal.whyNotByRule ? null : removal.versionOf(ruleCode),
      dueMonth: dueOn?.slice(0, 7) ?? null,
      runId: removal.runId,
      at: removal.at,
      by: removal.by,
    });
};

/**
 * Removes what the plans say, table by table with the keys first, and writes the ledger. The one place in the program
 * where a client's rows are deleted. Runs inside the caller's transaction; yields how many of all single removals are
 * done, at least every 25 ms or so, and the caller may stop and roll back at any yield.
 */
export function* removeFiles(
  db: WritableDb,
  plans: readonly RemovalPlan[],
  removal: Removal,
): Generator<{ readonly done: number; readonly total: number }, void> {
  const total = plans.length * (personTables.length + 1);
  let done = 0;
  let since = performance.now();
  const isLong = (): boolean => performance.now() - since > partOf;

  for (const plan of plans) writeLostParts(db, plan, removal);
  const ids = plans.map(({ clientId }) => idsOf(db, clientId));
  for (const { table, where, goesWith } of personTables) {
    for (const plan of plans) {
      if (goesWith === 'client' ? plan.leaves === 'gone' : plan.removes.includes(goesWith))
        run(db, `DELETE FROM ${table} WHERE ${where}`, { id: plan.clientId });
      done += 1;
      if (isLong()) {
        yield { done, total };
        since = performance.now();
      }
    }
  }
  for (const [index, plan] of plans.entries()) {
    endFile(db, plan);
    writeLedger(db, plan, ids[index] ?? [], removal);
    done += 1;
    if (isLong()) {
      yield { done, total };
      since = performance.now();
    }
  }
}

/**
 * Removes what is left of a file after all that belongs to the person went to another one (db/merge). Nothing of the
 * person is gone, so the ledger gets no line now; it gets one for this id when the other file goes.
 */
export const removeMergedFile = (db: WritableDb, id: ClientId): void => {
  for (const { table, where } of personTables) run(db, `DELETE FROM ${table} WHERE ${where}`, { id });
  run(db, 'DELETE FROM retention_timer WHERE client_id = @id', { id });
  run(db, 'DELETE FROM client WHERE id = @id', { id });
};
