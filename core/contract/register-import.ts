import { z } from 'zod';
import { ActivityId, RegisterImportId } from '../kernel/ids.ts';
import { Instant, nothing } from './fields.ts';
import { LegalBasis, SpecialCategory, SpecialException } from './lawful.ts';
import { command, query } from './op.ts';
import { ActivityInput } from './register.ts';

/** What a column of somebody's register can become; `ignore` leaves it out. */
export const RegisterColumn = z.enum([
  'ignore',
  'number',
  'name',
  'owner',
  'purpose',
  'legal-basis',
  'special',
  'exception',
  'data-subjects',
  'personal-data',
  'source',
  'informed-how',
  'joint-controllers',
  'recipients',
  'processors',
  'transfers',
  'systems',
  'term',
  'security',
  'dpia',
]);
export type RegisterColumn = z.output<typeof RegisterColumn>;

/** What was recognised in a file with a register. Its rows stay in the store's memory until they are taken over, or the lock. */
export const ReadRegister = z.strictObject({
  kind: z.enum(['csv', 'xlsx']),
  rows: z.int(),
  /** The sheets of a workbook, and which of them was read; none for CSV. */
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean() })),
  sheet: z.int(),
  headers: z.array(z.string()),
  sample: z.array(z.array(z.string())).max(3),
  columns: z.array(RegisterColumn),
});
export type ReadRegister = z.output<typeof ReadRegister>;

/** What kind of answer an unknown word asks for: a ground (art. 6), a kind of special data (art. 9), an exception (art. 9(2)). */
export const QuestionKind = z.enum(['legal-basis', 'special', 'exception']);
export type QuestionKind = z.output<typeof QuestionKind>;

/** Words of the file that are no ground, kind or exception that the law knows, with the rows in which they stand. */
export const RegisterQuestion = z.strictObject({
  kind: QuestionKind,
  text: z.string(),
  lines: z.array(z.int()),
});
export type RegisterQuestion = z.output<typeof RegisterQuestion>;

/** What a person says that such words mean: one that the law knows, none at all, or left open as a gap. */
export const RegisterAnswer = z.strictObject({
  kind: QuestionKind,
  text: z.string().max(2_000),
  means: z.union([LegalBasis, SpecialCategory, SpecialException, z.enum(['none', 'open'])]),
});
export type RegisterAnswer = z.output<typeof RegisterAnswer>;

/** What becomes of one row: a new activity, nothing, or new text for the activity with this id. */
export const RowBecomes = z.union([z.enum(['add', 'skip']), ActivityId]);
export type RowBecomes = z.output<typeof RowBecomes>;

/** What a person decided in the preview. Line numbers are those of the file. */
export const RegisterChoices = z.strictObject({
  columns: z.array(RegisterColumn).max(100),
  answers: z.array(RegisterAnswer).max(900),
  rows: z.array(z.strictObject({ line: z.int(), becomes: RowBecomes })).max(300),
});
export type RegisterChoices = z.output<typeof RegisterChoices>;

/** What can be the matter with a row. `refuses` of core/register/import-row.ts says which of these keep it out. */
export const RegisterFinding = z.enum([
  'no-name',
  'too-long',
  'bsn',
  'same-name',
  'twice-in-file',
  'formula',
  'error-cell',
  'hidden-row',
  'dpia-unclear',
]);
export type RegisterFinding = z.output<typeof RegisterFinding>;

/** One row of the file and what would come of it. */
export const RegisterRow = z.strictObject({
  line: z.int(),
  name: z.string(),
  becomes: RowBecomes,
  /** The activity that has the same name already; null when there is none. */
  twin: ActivityId.nullable(),
  findings: z.array(z.strictObject({ code: RegisterFinding, column: RegisterColumn.nullable() })),
  /** True when it cannot be taken over as it is. */
  isRefused: z.boolean(),
  /** What would be written, without processors; null when the row is refused. */
  input: ActivityInput.nullable(),
  /** Processors that it names; one that the list does not have yet is added without an agreement. */
  processors: z.array(z.string()),
});
export type RegisterRow = z.output<typeof RegisterRow>;

export const RegisterImport = z.strictObject({
  id: RegisterImportId,
  number: z.int(),
  at: Instant,
  by: z.string(),
  added: z.int(),
  replaced: z.int(),
  skipped: z.int(),
  /** How many processors came with it. */
  processors: z.int(),
  state: z.enum(['done', 'changed', 'undone']),
});
export type RegisterImport = z.output<typeof RegisterImport>;

/** Taking over a register that an organisation kept elsewhere. */
export const registerImport = {
  /**
   * Reads a register of one sheet by its bytes. Nothing is written. Refused: `file-empty`, `not-a-list`,
   * `workbook-old-or-locked`, `file-damaged`, `file-unpacks-too-large`, and `register-too-long` over 300 rows.
   */
  'register.readFile': query(
    ['manager'],
    z.strictObject({ base64: z.base64().max(7_000_000), sheet: z.int().min(0).max(1_000).optional() }),
    ReadRegister,
  ),
  /** What would come of every row, and what must be answered first. Refused with `no-file-read` after a lock. */
  'register.previewFile': query(
    ['manager'],
    RegisterChoices,
    z.strictObject({
      /** What keeps the columns from being used. */
      problem: z.enum(['register-no-name-column', 'register-column-twice']).nullable(),
      questions: z.array(RegisterQuestion),
      rows: z.array(RegisterRow),
      activities: z.array(z.strictObject({ id: ActivityId, name: z.string() })),
    }),
  ),
  /**
   * Writes all rows at once, or nothing. Refused: `no-file-read`, `register-no-name-column`, `register-column-twice`,
   * `register-questions-open`, `register-replaced-twice`, `register-nothing-to-take`, and `register-import-changed` when
   * an activity that a row replaces is no longer there.
   */
  'register.takeOver': command(['manager'], RegisterChoices, RegisterImport),
  'register.takenOver': query('anyone', nothing, z.array(RegisterImport)),
  /** Takes back all that came with a file. Refused with `register-import-changed` when some of it changed since. */
  'register.undoTakeOver': command(['manager'], z.strictObject({ id: RegisterImportId }), RegisterImport),
} as const;
