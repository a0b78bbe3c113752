import { contract } from '../../core/contract/index.ts';
import { leads, type Role } from '../../core/contract/roles.ts';
import type { Day } from '../../core/kernel/day.ts';
import { mayCall } from '../../core/users/permit.ts';
import { reachRecords, type RecordRow, recordTables } from '../../db/health/salvage-records.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** What the organisation must be able to show of itself, table by table, and how much of it could not be read. */
export type SalvagedRecords = {
  readonly records: Readonly<Record<string, readonly RecordRow[]>>;
  readonly unreadable: number;
};

/**
 * Takes what the organisation must be able to show of itself out of a damaged vault, as far as these roles see it in a
 * whole one: register, rules, certificates, breaches, assessments. Of holds and longer terms only those about a client
 * in `seen`, and for who leads those about staff. Without roles that could be read, nothing.
 */
export const salvageRecords = (
  db: ReadableDb,
  roles: readonly Role[] | null,
  seen: ReadonlySet<string>,
  today: Day,
): SalvagedRecords => {
  const asker = { roles: roles ?? [], declarationOn: today };
  const shown = Object.entries(recordTables).filter(
    ([, operation]) =>
      roles !== null && mayCall(operation, contract[operation].may, asker, today) === 'granted',
  );
  const reached = shown.map(([table]) => [table, reachRecords(db, table)] as const);
  const isInSight = ({ record_id: id, kind }: RecordRow): boolean =>
    id === undefined || (kind === 'client' ? seen.has(String(id)) : leads(asker.roles));
  return {
    records: Object.fromEntries(reached.map(([table, { rows }]) => [table, rows.filter(isInSight)])),
    unreadable: reached.reduce((sum, [, { unreadable }]) => sum + unreadable, 0),
  };
};
