import type { imports, ImportRun } from '../../core/contract/imports.ts';
import { whyOutWords } from '../../core/imports/finding-words.ts';
import { refusedReport, type ReportWords } from '../../core/imports/refused-report.ts';
import { rowFate } from '../../core/imports/row-fate.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { planRemoval } from '../../core/purge/plan.ts';
import { filesToUndo } from '../../db/purge/files-on-list.ts';
import {
  getImport,
  listImports,
  putImportState,
  putSourceFile,
  type StoredImport,
} from '../../db/repositories/imports.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { csvOf } from '../exports/csv.ts';
import { importSteps } from '../imports/import-rows.ts';
import {
  forgetList,
  judgedRows,
  markImported,
  stagedList,
  stageList,
  totalsOf,
} from '../imports/judge-list.ts';
import { readList } from '../imports/read-list.ts';
import { proveSteps, removeSteps } from '../purge/purge-run.ts';

const sampleRows = 5;
const sampleSigns = 80;

const shown = ({ labelOf }: Pick<ReadContext, 'labelOf'>, run: StoredImport): ImportRun => ({
  ...run,
  by: labelOf(run.by),
});

const reportWords = {
  nl: { line: 'Regel', reasons: 'Waarom niet overgenomen' },
  en: { line: 'Line', reasons: 'Why it was not taken over' },
} as const;

export const importsHandlers: Handlers<keyof typeof imports> = {
  'imports.read': ({ base64 }, { staging }) => {
    const list = readList(Buffer.from(base64, 'base64'));
    stageList(staging, list);
    const { rows, ...known } = list;
    return {
      ...known,
      rows: rows.length,
      sample: rows.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, sampleSigns))),
    };
  },
  'imports.preview': ({ choices, show, offset, limit }, context) => {
    const judged = judgedRows(context, choices.mapping);
    const rows = judged.filter((row) => {
      const fate = rowFate(row.verdict, choices);
      if (show === 'refused') return fate === 'refused';
      if (show === 'expired') return row.verdict.expiredOn !== null;
      return show === 'all' || (fate === 'import' && row.verdict.findings.length > 0);
    });
    return {
      totals: totalsOf(judged, choices),
      total: rows.length,
      rows: rows.slice(offset, offset + limit).map(({ verdict }) => verdict),
    };
  },
  'imports.run': (choices, context) =>
    taskOf({
      steps: () => importSteps(context, choices),
      *finish(run) {
        markImported(context.staging);
        yield { step: 'done', done: 1, total: 1 };
        return shown(context, run);
      },
    }),
  'imports.report': ({ lang, ...choices }, context) => {
    const { headers, rows } = stagedList(context.staging);
    const stayOut = judgedRows(context, choices.mapping).filter(
      (row) => rowFate(row.verdict, choices) !== 'import',
    );
    const words: ReportWords = {
      ...reportWords[lang],
      why: (verdict) => whyOutWords(verdict, rowFate(verdict, choices), lang),
    };
    const table = refusedReport(
      headers,
      rows,
      stayOut.map(({ verdict }) => verdict),
      words,
    );
    context.about(`import-report/${stayOut.length}/file`);
    return { name: 'import-verslag.csv', base64: Buffer.from(csvOf(table)).toString('base64') };
  },
  'imports.list': (_, context) => listImports(context.db).map((run) => shown(context, run)),
  'imports.undo': ({ id }, context) =>
    taskOf({
      *steps() {
        const run = found(getImport(context.db, id), 'import');
        if (run.state !== 'done') refuse('import-changed');
        const removed = yield* removeSteps(context, filesToUndo(context.db, id).map(planRemoval), {
          reason: 'import-undone',
          leftOut: 0,
        });
        putImportState(context.db, id, 'undone');
        return removed;
      },
      *finish(removed) {
        forgetList(context.staging);
        yield* proveSteps(context, removed, context.clock);
        return shown(context, found(getImport(context.db, id), 'import'));
      },
    }),
  'imports.answerSourceFile': ({ id, answer }, { db, staging, about }) => {
    about(id);
    found(getImport(db, id), 'import');
    putSourceFile(db, id, answer);
    if (answer !== 'later') forgetList(staging);
    return {};
  },
};
