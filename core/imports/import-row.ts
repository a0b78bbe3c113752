import { z } from 'zod';
import type { FileOutcome } from '../contract/clients.ts';
import { Day } from '../kernel/day.ts';

/** The fields that a column of somebody's list can stand for. */
export const ImportField = z.enum([
  'ignore',
  'number',
  'givenName',
  'prefix',
  'familyName',
  'fullName',
  'birthDate',
  'address',
  'houseNumber',
  'postcode',
  'city',
  'phone',
  'email',
  'openedOn',
  'lastContactOn',
  'closedOn',
  'outcome',
  'consentRemark',
  'remarks',
  'fileId',
]);
export type ImportField = z.output<typeof ImportField>;

/** For each column of the file, in order, the field that it fills. */
export const Mapping = z.array(ImportField).max(100);
export type Mapping = z.output<typeof Mapping>;

/** What can be the matter with a row. `refuses` says which of these keep the row out. */
export const FindingCode = z.enum([
  'missing-name',
  'alias-only',
  'impossible-date',
  'short-year',
  'unreadable-date',
  'date-in-future',
  'no-days',
  'no-opened-on',
  'no-last-contact',
  'no-closed-on',
  'outcome-odd',
  'last-contact-before-opened',
  'closed-before-opened',
  'doubled-in-list',
  'known-already',
  'same-name',
  'bsn-with-keyword',
  'bsn-possible',
  'postcode-odd',
  'phone-odd',
  'email-odd',
  'formula',
  'cell-too-long',
  'control-character',
  'extra-cells',
  'imported-before',
  'formula-value',
  'error-cell',
  'merged-cell',
  'hidden-row',
  'number-as-date',
  'letters-lost',
]);
export type FindingCode = z.output<typeof FindingCode>;

/** Something about one row that a person must know; `field` says where. Codes only. */
export const RowFinding = z.strictObject({ code: FindingCode, field: ImportField.nullable() });
export type RowFinding = z.output<typeof RowFinding>;

/** Something that a file itself says of a cell, or of a whole row when `column` is null. */
export type CellRemark = { readonly code: FindingCode; readonly column: number | null };

/** What a row says of somebody who is here already: it could fill an empty field, or says something else. */
export const RowChange = z.strictObject({ field: ImportField, kind: z.enum(['fills', 'differs']) });
export type RowChange = z.output<typeof RowChange>;

/** What would happen to one row, and why. `line` is the row's number in the file; of cards the first is 1. */
export const RowVerdict = z.strictObject({
  line: z.int(),
  outcome: z.enum(['import', 'import-with-remark', 'refused', 'known']),
  listName: z.string(),
  /** A short sight of the row for the preview: the cells of `sightFields`, in that order, cut for display. */
  cells: z.array(z.string()),
  findings: z.array(RowFinding),
  /** For a row of somebody who came in before; empty when nothing differs, or when the file may not be read. */
  changes: z.array(RowChange),
  /** The day on which its term was over already; null when it still runs. */
  expiredOn: Day.nullable(),
});
export type RowVerdict = z.output<typeof RowVerdict>;

/** The fields that `RowVerdict.cells` shows. */
export const sightFields = ['birthDate', 'city', 'openedOn', 'lastContactOn', 'closedOn'] as const;

/** The client that a row would become. Texts may be empty; days are always there where a timer needs them. */
export type ProposedClient = {
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly alias: string;
  readonly birthOn: Day | null;
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  /** E.164. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  /** How the help of a closed file ended; null where the list does not say it. */
  readonly outcome: FileOutcome | null;
  /** The remarks as given, then what could not be read as its field, each under the list's own heading. */
  readonly note: string;
  /** What the list says about consent, as given: a remark "according to the old list", never a consent. */
  readonly consentRemark: string;
};

const refusing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-name',
  'impossible-date',
  'short-year',
  'date-in-future',
  'closed-before-opened',
  'doubled-in-list',
  'known-already',
  'bsn-with-keyword',
  'cell-too-long',
  'control-character',
  'extra-cells',
]);

/**
 * Whether a finding keeps its row out. A date that cannot be read does when a timer would start from it; an
 * unreadable birth date moves to the note instead, because nobody may know it any better.
 */
export const refuses = ({ code, field }: RowFinding): boolean =>
  code === 'unreadable-date' ? field !== 'birthDate' : refusing.has(code);
