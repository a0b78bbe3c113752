import type { ClientId } from '../../core/kernel/ids.ts';
import type { RemovalPlan } from '../../core/purge/plan.ts';
import { forgetOnLists } from '../repositories/purge-list.ts';
import { run, type WritableDb } from '../sql.ts';
import { endRecord, forgetVolunteers } from './end-record.ts';
import { expectNotHeld } from './not-held.ts';
import { personTables, type PersonTable } from './person-tables.ts';
import { tablesOf } from './record-tables.ts';
import { idsOfRecord, type Removal, writeRecord, writeSingles } from './write-removed.ts';

/** How long a part between two yields may last, in milliseconds. */
const partOf = 25;

const isInPlan = ({ goesWith }: PersonTable, { leaves, removes }: RemovalPlan): boolean => {
  if (goesWith === 'any') return true;
  return goesWith === 'last' ? leaves === 'gone' : removes.includes(goesWith);
};

/** Each kind of record by itself, because each has its own tables. */
const byKind = (plans: readonly RemovalPlan[]) =>
  [...Map.groupBy(plans, ({ kind }) => kind)].map(([kind, its]) => ({
    tables: tablesOf[kind],
    plans: its.map((plan) => ({
      plan,
      params: { id: plan.recordId, pieces: JSON.stringify(plan.pieces.map(({ id }) => id)) },
    })),
  }));

/**
 * Removes what the plans say, table by table with the keys first, and writes the ledger. The one place in the program
 * where the rows of a client, a volunteer or an applicant are deleted by term. Runs inside the caller's transaction;
 * yields how many of all single removals are done, at least every 25 ms or so, and the caller may stop and roll back at
 * any yield. Refuses `held` and `held-by-request` for the whole list when one record of it may not go.
 */
export function* removeRecords(
  db: WritableDb,
  plans: readonly RemovalPlan[],
  removal: Removal,
): Generator<{ readonly done: number; readonly total: number }, void> {
  const kinds = byKind(plans);
  const total = kinds.reduce((sum, kind) => sum + kind.plans.length * (kind.tables.length + 1), 0);
  let done = 0;
  let since = performance.now();
  const isLong = (): boolean => performance.now() - since > partOf;

  expectNotHeld(
    db,
    plans.map(({ recordId }) => recordId),
    removal.whyNotByRule,
  );
  for (const plan of plans) writeSingles(db, plan, removal);
  const ids = plans.map(({ recordId }) => idsOfRecord(db, recordId));
  for (const kind of kinds) {
    for (const table of kind.tables) {
      const its = kind.plans.filter(({ plan }) => isInPlan(table, plan));
      done += kind.plans.length - its.length;
      for (const { params } of table.isShared ? its.slice(0, 1) : its) {
        run(db, `DELETE FROM ${table.table} WHERE ${table.where}`, params);
        done += table.isShared ? its.length : 1;
        if (isLong()) {
          yield { done, total };
          since = performance.now();
        }
      }
    }
  }
  forgetVolunteers(db, plans);
  for (const [index, plan] of plans.entries()) {
    endRecord(db, plan);
    if (plan.leaves === 'gone') forgetOnLists(db, plan.recordId);
    writeRecord(db, plan, ids[index] ?? [], removal);
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
  expectNotHeld(db, [id], null);
  for (const { table, where } of personTables) run(db, `DELETE FROM ${table} WHERE ${where}`, { id });
  run(db, 'DELETE FROM retention_timer WHERE record_id = @id', { id });
  forgetOnLists(db, id);
  run(db, 'DELETE FROM client WHERE id = @id', { id });
};
