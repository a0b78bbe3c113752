import type { ImportChoices, ImportTotals } from '../../core/contract/imports.ts';
import type { Day } from '../../core/kernel/day.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { type JudgedRow, judgeRows, type Namesake } from '../../core/imports/judge-rows.ts';
import { type RowFate, rowFate } from '../../core/imports/row-fate.ts';
import { mappingProblem } from '../../core/imports/recognise-columns.ts';
import { noOtherEvents } from '../../core/retention/file-events.ts';
import { governingRule } from '../../core/retention/govern.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { listNamesakes } from '../../db/repositories/imports.ts';
import type { ReadContext, Staging } from '../context.ts';
import { rulesIn } from '../retention/timers.ts';
import { recogniser } from './known-files.ts';
import type { List } from './list.ts';

const listPlace = 'imports.list';
const judgedPlace = 'imports.judged';
const importedPlace = 'imports.imported';

type Judged = {
  readonly list: List;
  readonly mapping: string;
  /** The audit's newest line when it was judged: a later one may have brought somebody who is in the list. */
  readonly seq: number;
  readonly rows: readonly JudgedRow[];
};

/** Forgets the list and everything that was judged of it. */
export const forgetList = (staging: Staging): void => {
  staging.delete(listPlace);
  staging.delete(judgedPlace);
  staging.delete(importedPlace);
};

/** Keeps a list in the store's memory, in the place of the one before. */
export const stageList = (staging: Staging, list: List): void => {
  forgetList(staging);
  staging.set(listPlace, list);
};

/** The list that was read. Refuses `no-file-read`: a lock forgot it, or nothing was chosen yet. */
export const stagedList = (staging: Staging): List =>
  (staging.get(listPlace) as List | undefined) ?? refuse('no-file-read');

/** Remembers that the list is in the vault now: it does not come in twice, and its report stays what it was. */
export const markImported = (staging: Staging): void => void staging.set(importedPlace, stagedList(staging));

/** Whether the list that was read is in the vault already. */
export const isImported = (staging: Staging): boolean => staging.get(importedPlace) === stagedList(staging);

/** When a file of these days is due under the rules that run, for "already past its term". */
const duePolicy = ({ db }: Pick<ReadContext, 'db'>) => {
  const rules = rulesIn(db);
  return (openedOn: Day, lastContactOn: Day, closedOn: Day | null): Day | null =>
    governingRule('client-file', { ...noOtherEvents, openedOn, lastContactOn, closedOn }, rules)?.dueOn ??
    null;
};

/**
 * The verdict over every row under a mapping; judged once and kept until the list, the mapping or
 * anything in the vault changes. Refuses
 * `no-file-read`, `no-name-column`, `field-filled-twice`.
 */
export const judgedRows = (
  context: Pick<ReadContext, 'db' | 'staging' | 'today' | 'reach'>,
  mapping: ImportChoices['mapping'],
): readonly JudgedRow[] => {
  const { db, staging, today } = context;
  const list = stagedList(staging);
  const problem = mappingProblem(mapping);
  if (problem) refuse(problem);
  const name = mapping.join();
  const before = staging.get(judgedPlace) as Judged | undefined;
  const seq = auditHead(db)?.seq ?? 0;
  const isFresh = before?.seq === seq || isImported(staging);
  if (before && before.list === list && before.mapping === name && isFresh) return before.rows;
  const due = duePolicy(context);
  const known = (nameKey: string): readonly Namesake[] => listNamesakes(db, nameKey);
  const judge = judgeRows({
    headers: list.headers,
    mapping,
    today,
    dayZero: list.dayZero,
    known,
    recognise: recogniser(context),
    due,
  });
  const rows = list.rows
    .map((row, at) => judge(row, list.firstLine + at, list.remarks.get(at)))
    .filter((row) => row !== null);
  staging.set(judgedPlace, { list, mapping: name, seq, rows } satisfies Judged);
  return rows;
};

/** The counts of a whole list. `expired` are those past their term, whether they are left out or not. */
export const totalsOf = (rows: readonly JudgedRow[], choices: ImportChoices): ImportTotals => {
  const fates = rows.map(({ verdict }) => rowFate(verdict, choices));
  const count = (fate: RowFate): number => fates.filter((it) => it === fate).length;
  return {
    rows: rows.length,
    imported: count('import'),
    withRemark: rows.filter(({ verdict }, at) => fates[at] === 'import' && verdict.findings.length > 0)
      .length,
    refused: count('refused'),
    leftOut: count('left-out'),
    expired: rows.filter(({ verdict }) => verdict.expiredOn !== null).length,
    known: count('known') + count('fill'),
    filled: count('fill'),
  };
};
