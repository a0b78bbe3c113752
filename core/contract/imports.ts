import { z } from 'zod';
import { Mapping, RowVerdict } from '../imports/import-row.ts';
import { ImportId, PurposeId } from '../kernel/ids.ts';
import { FileBytes, FileOut, Instant, nothing, page } from './fields.ts';
import { LegalBasis } from './lawful.ts';
import { command, leaving, query, quiet, task } from './op.ts';

/** What a file turned out to be, by its bytes. */
export const FileKind = z.enum(['csv', 'xlsx', 'vcard']);
export type FileKind = z.output<typeof FileKind>;

/** What was recognised in a chosen file. The rows stay in the store's memory until the import or the lock. */
export const ReadFile = z.strictObject({
  kind: FileKind,
  rows: z.int(),
  /** Null for what is no text with delimiters. */
  delimiter: z.enum([';', ',', '\t', '|']).nullable(),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).nullable(),
  /** The sheets of a workbook, and which of them was read; none for other files. */
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean() })),
  sheet: z.int(),
  headers: z.array(z.string()),
  /** Columns that a workbook hides: they are shown here like all others. */
  hiddenColumns: z.array(z.int()),
  hiddenRows: z.int(),
  sample: z.array(z.array(z.string())).max(5),
  mapping: Mapping,
  /** True when a list with these headings came in before and its mapping is proposed again. */
  isMappingKnown: z.boolean(),
});
export type ReadFile = z.output<typeof ReadFile>;

/** What the person decided in the preview. Line numbers are those of the file, the header being line 1. */
export const ImportChoices = z.strictObject({
  mapping: Mapping,
  leaveOutExpired: z.boolean(),
  leaveOutLines: z.array(z.int()).max(20_000),
  /** Rows whose BSN-like digits a person looked at and found to be something else. */
  notBsnLines: z.array(z.int()).max(20_000),
  /** What becomes of people who came in with an earlier list: nothing, or their empty fields are filled. */
  known: z.enum(['leave-out', 'fill-empty']),
  /** Why all these files are kept, and on which ground. */
  purposeId: PurposeId,
  legalBasis: LegalBasis,
});
export type ImportChoices = z.output<typeof ImportChoices>;

export const ImportTotals = z.strictObject({
  rows: z.int(),
  imported: z.int(),
  withRemark: z.int(),
  refused: z.int(),
  leftOut: z.int(),
  expired: z.int(),
  /** People who came in with an earlier list; `filled` of them get or got something in empty fields. */
  known: z.int(),
  filled: z.int(),
});
export type ImportTotals = z.output<typeof ImportTotals>;

export const ImportRun = z.strictObject({
  id: ImportId,
  number: z.int(),
  at: Instant,
  by: z.string(),
  totals: ImportTotals,
  state: z.enum(['done', 'changed', 'undone']),
  sourceFile: z.enum(['unanswered', 'destroyed', 'kept-safe', 'later']),
});
export type ImportRun = z.output<typeof ImportRun>;

export const imports = {
  /**
   * A piece of a file, in order from byte `at`, so that the window is never busy with a whole one; `at` 0 begins anew.
   * The pieces stay in the store's memory until they are read. Refused: `file-too-large`, `no-file-read` out of order.
   */
  'imports.addPart': query(
    ['manager'],
    z.strictObject({ base64: z.base64().max(262_144), at: z.int().min(0) }),
    nothing,
  ),
  /**
   * Reads a list of any kind by its bytes. `named` is what its name says it is, `sheet` the sheet of a workbook that
   * was chosen, `lang` the language of the headings of cards; with `base64` null the pieces that were added are the
   * file. Refused: `no-file-read`, `file-empty`, `not-a-list`,
   * `not-what-its-name-says`, `workbook-old-or-locked`, `file-damaged`, `file-unpacks-too-large`, `too-many-rows`.
   */
  'imports.read': query(
    ['manager'],
    z.strictObject({
      base64: FileBytes.nullable(),
      named: FileKind.optional(),
      sheet: z.int().min(0).max(1_000).optional(),
      lang: z.enum(['nl', 'en']).optional(),
    }),
    ReadFile,
  ),
  /** Refused with `no-file-read` after a lock. Nothing is written. */
  'imports.preview': query(
    ['manager'],
    z.strictObject({
      choices: ImportChoices,
      show: z.enum(['all', 'remark', 'refused', 'expired', 'known']),
      ...page,
    }),
    z.strictObject({ totals: ImportTotals, total: z.int(), rows: z.array(RowVerdict) }),
  ),
  /** Writes all rows in one transaction, or nothing. Refused: `no-file-read`, `no-rule-confirmed`, `purpose-unknown`, `field-reason-missing`, `nothing-to-import`. */
  'imports.run': task(['manager'], ImportChoices, ImportRun),
  /** The refused and left-out rows with their reasons, BSN-like digits masked, as CSV. */
  'imports.report': leaving(
    quiet(['manager'], ImportChoices.extend({ lang: z.enum(['nl', 'en']) }), FileOut),
  ),
  'imports.list': query(['manager'], nothing, z.array(ImportRun)),
  /** Takes a whole import back through db/purge, with the same proof. Refused with `import-changed`. */
  'imports.undo': task(['manager'], z.strictObject({ id: ImportId }), ImportRun),
  'imports.answerSourceFile': command(
    ['manager'],
    z.strictObject({ id: ImportId, answer: z.enum(['destroyed', 'kept-safe', 'later']) }),
    nothing,
  ),
} as const;
