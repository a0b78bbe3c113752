import { z } from 'zod';
import { Mapping, RowVerdict } from '../imports/import-row.ts';
import { ImportId, PurposeId } from '../kernel/ids.ts';
import { FileBytes, FileOut, Instant, nothing, page } from './fields.ts';
import { LegalBasis } from './lawful.ts';
import { command, leaving, query, quiet, task } from './op.ts';

/** What was recognised in a chosen file. The rows stay in the store's memory until the import or the lock. */
export const ReadFile = z.strictObject({
  rows: z.int(),
  delimiter: z.enum([';', ',', '\t', '|']),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']),
  headers: z.array(z.string()),
  sample: z.array(z.array(z.string())).max(5),
  mapping: Mapping,
});
export type ReadFile = z.output<typeof ReadFile>;

/** What the person decided in the preview. Line numbers are those of the file, the header being line 1. */
export const ImportChoices = z.strictObject({
  mapping: Mapping,
  leaveOutExpired: z.boolean(),
  leaveOutLines: z.array(z.int()).max(20_000),
  /** Rows whose BSN-like digits a person looked at and found to be something else. */
  notBsnLines: z.array(z.int()).max(20_000),
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
  /** Refused: `file-empty`, `not-a-list`, `file-too-large`, `too-many-rows`. */
  'imports.read': query(['manager'], z.strictObject({ base64: FileBytes }), ReadFile),
  /** Refused with `no-file-read` after a lock. Nothing is written. */
  'imports.preview': query(
    ['manager'],
    z.strictObject({
      choices: ImportChoices,
      show: z.enum(['all', 'remark', 'refused', 'expired']),
      ...page,
    }),
    z.strictObject({ totals: ImportTotals, total: z.int(), rows: z.array(RowVerdict) }),
  ),
  /** Writes all rows in one transaction, or nothing. Refused: `no-file-read`, `no-rule-confirmed`, `nothing-to-import`. */
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
