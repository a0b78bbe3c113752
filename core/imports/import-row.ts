import { z } from 'zod';
import { Day } from '../kernel/day.ts';

/** The fields that a column of somebody's list can stand for. */
export const ImportField = z.enum([
  'ignore',
  'number',
  'givenName',
  'familyName',
  'fullName',
  'birthDate',
  'address',
  'postcode',
  'city',
  'phone',
  'email',
  'openedOn',
  'lastContactOn',
  'closedOn',
  'consentRemark',
  'remarks',
]);
export type ImportField = z.output<typeof ImportField>;

/** For each column of the file, in order, the field that it fills. */
export const Mapping = z.array(ImportField).max(100);
export type Mapping = z.output<typeof Mapping>;

/** Something about one row that a person must know; `field` says where. Codes only. */
export const RowFinding = z.strictObject({ code: z.string(), field: ImportField.nullable() });
export type RowFinding = z.output<typeof RowFinding>;

/** What would happen to one row, and why. `line` is the row's number in the file, the header being line 1. */
export const RowVerdict = z.strictObject({
  line: z.int(),
  outcome: z.enum(['import', 'import-with-remark', 'refused']),
  listName: z.string(),
  /** A short sight of the row for the preview: birth date, place, dates; texts cut for display. */
  cells: z.array(z.string()),
  findings: z.array(RowFinding),
  /** The day on which its term was over already; null when it still runs. */
  expiredOn: Day.nullable(),
});
export type RowVerdict = z.output<typeof RowVerdict>;
