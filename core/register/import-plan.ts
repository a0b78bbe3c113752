import type { ActivityInput } from '../contract/register.ts';
import type {
  RegisterChoices,
  RegisterFinding,
  RegisterQuestion,
  RegisterRow,
  RowBecomes,
} from '../contract/register-import.ts';
import type { ActivityId } from '../kernel/ids.ts';
import { foldedWords } from '../kernel/fold.ts';
import { refuse } from '../kernel/refusal.ts';
import { emptyActivity } from './empty-activity.ts';
import { columnsProblem } from './import-columns.ts';
import { answerKey, readRegisterRow, type ReadRow, refuses, type RowFinding } from './import-row.ts';

/** A row of the file: its number there, its cells, and what the file itself says of it. */
export type FileRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly remarks: readonly RegisterFinding[];
};

/** An activity that the register has already, as its form has it. */
export type KnownActivity = { readonly id: ActivityId; readonly input: ActivityInput };

/** What would come of a file. `questions` are those of rows that are taken over and have no answer yet. */
export type ImportPlan = {
  readonly problem: ReturnType<typeof columnsProblem>;
  readonly questions: readonly RegisterQuestion[];
  readonly rows: readonly RegisterRow[];
};

/** An activity of which nothing is written yet. */
const blank: ActivityInput = { ...emptyActivity, name: '', purpose: '', dataSubjects: '', personalData: '' };

const sameName = (name: string): string => foldedWords(name).join(' ');

const becomesOf = (asked: RowBecomes | undefined, isRefused: boolean, isDouble: boolean): RowBecomes => {
  if (isRefused) return 'skip';
  return asked ?? (isDouble ? 'skip' : 'add');
};

/**
 * Decides what would come of every row of a register under a person's choices. A row with the name of an activity that
 * is there, or of a row above it, is left out until the person says otherwise; new text replaces only what the row
 * fills. Nothing is planned while the columns cannot be used.
 */
export const planImport = (
  file: readonly FileRow[],
  choices: RegisterChoices,
  known: readonly KnownActivity[],
): ImportPlan => {
  const problem = columnsProblem(choices.columns);
  if (problem) return { problem, questions: [], rows: [] };
  const answers = new Map(choices.answers.map((answer) => [answerKey(answer), answer.means]));
  const asked = new Map(choices.rows.map(({ line, becomes }) => [line, becomes]));
  const byName = new Map(known.map((it) => [sameName(it.input.name), it]));
  const seen = new Set<string>();
  const questions = new Map<string, RegisterQuestion>();

  const planRow = ({ line, cells, remarks }: FileRow): RegisterRow => {
    const read: ReadRow = readRegisterRow(cells, choices.columns, answers);
    const name = read.fields.name ?? '';
    const twin = byName.get(sameName(name)) ?? null;
    const isTwice = seen.has(sameName(name));
    seen.add(sameName(name));
    const findings: readonly RowFinding[] = [
      ...read.findings,
      ...(twin ? [{ code: 'same-name', column: 'name' } as const] : []),
      ...(isTwice ? [{ code: 'twice-in-file', column: 'name' } as const] : []),
      ...remarks.map((code) => ({ code, column: null })),
    ];
    const isRefused = findings.some(refuses);
    const becomes = becomesOf(asked.get(line), isRefused, twin !== null || isTwice);
    const before = known.find(({ id }) => id === becomes)?.input ?? blank;
    if (becomes !== 'skip')
      for (const question of read.questions) {
        const key = answerKey(question);
        const lines = questions.get(key)?.lines ?? [];
        questions.set(key, { ...(questions.get(key) ?? question), lines: [...lines, line] });
      }
    return {
      line,
      name,
      becomes,
      twin: twin?.id ?? null,
      findings: [...findings],
      isRefused,
      input: isRefused ? null : { ...before, ...read.fields },
      processors: [...read.processors],
    };
  };

  const rows = file.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).map(planRow);
  return { problem, questions: [...questions.values()], rows };
};

/**
 * The rows that are written. Refuses what may not be written yet: `register-no-name-column`, `register-column-twice`,
 * `register-questions-open` while a word is unknown, `register-replaced-twice` when two rows replace one activity,
 * `register-nothing-to-take`, and `register-import-changed` when an activity that a row replaces is no longer there.
 */
export const rowsToTake = (
  { problem, questions, rows }: ImportPlan,
  known: readonly KnownActivity[],
): readonly (RegisterRow & { readonly input: ActivityInput })[] => {
  if (problem) refuse(problem);
  if (questions.length > 0) refuse('register-questions-open', { count: questions.length });
  const taken = rows.flatMap((row) =>
    row.becomes === 'skip' || !row.input ? [] : [{ ...row, input: row.input }],
  );
  if (taken.length === 0) refuse('register-nothing-to-take');
  const replaced = taken.map(({ becomes }) => becomes).filter((becomes) => becomes !== 'add');
  if (new Set(replaced).size < replaced.length) refuse('register-replaced-twice');
  if (replaced.some((becomes) => known.every(({ id }) => id !== becomes))) refuse('register-import-changed');
  return taken;
};
