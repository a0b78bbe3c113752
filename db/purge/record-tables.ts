import type { RecordKind } from '../../core/contract/timer.ts';
import { personTables, type PersonTable } from './person-tables.ts';
import { applicantTables, volunteerTables } from './staff-tables.ts';

/** The tables that hold something of a record whatever its kind: what was decided about keeping it. */
export const everyRecord: readonly PersonTable[] = [
  { table: 'hold', where: 'record_id = @id', goesWith: 'last' },
  { table: 'extension', where: 'record_id = @id', goesWith: 'last' },
];

/** For each kind of record the tables that hold something of it, in the order in which their rows may go. */
export const tablesOf: Readonly<Record<RecordKind, readonly PersonTable[]>> = {
  client: [...personTables, ...everyRecord],
  volunteer: [...volunteerTables, ...everyRecord],
  applicant: [...applicantTables, ...everyRecord],
};
