import type { RecordKind } from '../../core/contract/timer.ts';
import { personTables, type PersonTable } from './person-tables.ts';
import { applicantTables, volunteerTables } from './staff-tables.ts';

/** For each kind of record the tables that hold something of it, in the order in which their rows may go. */
export const tablesOf: Readonly<Record<RecordKind, readonly PersonTable[]>> = {
  client: personTables,
  volunteer: volunteerTables,
  applicant: applicantTables,
};
