import type { ImportChoices, ImportRun } from '../../core/contract/imports.ts';
import type { ClientId, ImportId, NoteId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { explainedByMapping } from '../../core/imports/explained-fields.ts';
import { clientOfRow, notesOfRow } from '../../core/imports/imported-client.ts';
import { rowFate } from '../../core/imports/row-fate.ts';
import type { JudgedRow } from '../../core/imports/judge-rows.ts';
import type { ProposedClient } from '../../core/imports/import-row.ts';
import { hasFileTerm } from '../../core/retention/at-once.ts';
import { insertClient, putFileDays } from '../../db/repositories/clients.ts';
import { putImportMark, putMapping } from '../../db/repositories/import-marks.ts';
import { insertImport } from '../../db/repositories/imports.ts';
import { insertNote } from '../../db/repositories/notes.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import { takeNumber } from '../../db/repositories/take-number.ts';
import { expectReasons } from '../clients/expect-reasons.ts';
import type { Progress, TaskContext } from '../context.ts';
import { refreshTimers, rulesIn } from '../retention/timers.ts';
import { fillSteps } from './fill-files.ts';
import { isImported, judgedRows, stagedList, totalsOf } from './judge-list.ts';
import { ensureMarkKey, headingsMark, rowMark } from './marks.ts';

const rowsPerStep = 10;

const importRow = (
  context: TaskContext,
  clientId: ClientId,
  row: ProposedClient,
  importId: ImportId,
  why: Pick<ImportChoices, 'purposeId' | 'legalBasis'>,
): void => {
  const { db, files, actor, now, today, newId } = context;
  insertClient(db, clientId, clientOfRow(row, why), importId);
  if (row.closedOn)
    putFileDays(db, clientId, {
      lastContactOn: row.lastContactOn,
      closedOn: row.closedOn,
      closedReason: '',
      outcome: row.outcome,
    });
  const fileKey = files.make(db, clientId);
  for (const text of notesOfRow(row))
    insertNote(db, fileKey, {
      id: newId<NoteId>(),
      clientId,
      on: today,
      kind: 'remark',
      text,
      authorId: actor.id,
      recordedAt: now,
    });
  refreshTimers(db, clientId);
};

/**
 * Writes the rows that the person chose, for the transaction of a task: all of them or none. Refuses
 * `no-rule-confirmed` (files would come in without a term), `purpose-unknown`, `field-reason-missing` (a column is taken
 * over that nobody needs yet) and `nothing-to-import` (no row, or the list is in already).
 */
export function* importSteps(context: TaskContext, choices: ImportChoices): Generator<Progress, ImportRun> {
  const { db, actor, now, newId, about } = context;
  if (!hasFileTerm(rulesIn(db))) refuse('no-rule-confirmed');
  if (!listPurposes(db).some(({ id, isActive }) => isActive && id === choices.purposeId))
    refuse('purpose-unknown', { field: 'purposeId' });
  expectReasons(db, explainedByMapping(choices.mapping));
  const judged = judgedRows(context, choices.mapping);
  const chosen = judged.flatMap((row) =>
    row.client && rowFate(row.verdict, choices) === 'import' ? [{ ...row, client: row.client }] : [],
  );
  const toFill = judged.filter((row: JudgedRow) => rowFate(row.verdict, choices) === 'fill');
  if (chosen.length + toFill.length === 0 || isImported(context.staging)) refuse('nothing-to-import');
  const filled = yield* fillSteps(context, toFill);
  const key = ensureMarkKey(db);
  const run: ImportRun = {
    id: newId<ImportId>(),
    number: takeNumber(db, 'import_run'),
    at: now,
    by: actor.id,
    totals: { ...totalsOf(judged, choices), filled },
    state: 'done',
    sourceFile: 'unanswered',
  };
  about(run.id);
  insertImport(db, run);
  putMapping(db, headingsMark(key, stagedList(context.staging)), choices.mapping, now);
  // In the order of the ids, so that a page of the tables that are sorted by them is written once and not many times:
  // beside 100,000 files that halves what spills into the journal.
  const ids = chosen.map(() => newId<ClientId>()).sort();
  for (const [index, row] of chosen.entries()) {
    const id = ids[index] ?? newId();
    importRow(context, id, row.client, run.id, choices);
    const mark = rowMark(key, row.client, row.identity);
    if (mark) putImportMark(db, id, mark);
    if (index % rowsPerStep === 0) yield { step: 'importing', done: index, total: chosen.length };
  }
  return run;
}
