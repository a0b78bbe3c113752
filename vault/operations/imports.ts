import type { imports, ImportRun, ReadFile } from '../../core/contract/imports.ts';
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
import { savedMapping } from '../../db/repositories/import-marks.ts';
import type { ReadableDb } from '../../db/sql.ts';
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
import { emptySteps } from '../imports/fill-files.ts';
import type { List } from '../imports/list.ts';
import { headingsMark, markKey } from '../imports/marks.ts';
import { addPart, takeParts } from '../imports/parts.ts';
import { readList } from '../imports/read-list.ts';
import { proveSteps, removeSteps } from '../purge/purge-run.ts';

const sampleRows = 5;
const sampleSigns = 80;

const shown = ({ labelOf }: Pick<ReadContext, 'labelOf'>, run: StoredImport): ImportRun => ({
  ...run,
  by: labelOf(run.by),
});

/** What of a list crosses the door: never more than a few rows. A mapping that was used before is proposed again. */
const recognised = (list: List, db: ReadableDb): ReadFile => {
  const { rows, firstLine: _, remarks: __, dayZero: ___, headers, mapping, ...known } = list;
  const key = markKey(db);
  const saved = key && savedMapping(db, headingsMark(key, list));
  return {
    ...known,
    headers: [...headers],
    rows: rows.length,
    sample: rows.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, sampleSigns))),
    mapping: saved?.length === mapping.length ? saved : mapping,
    isMappingKnown: saved?.length === mapping.length,
  };
};

const reportWords = {
  nl: { line: 'Regel', reasons: 'Waarom niet overgenomen' },
  en: { line: 'Line', reasons: 'Why it was not taken over' },
} as const;

export const importsHandlers: Handlers<keyof typeof imports> = {
  'imports.addPart': ({ base64, at }, { staging }) => {
    addPart(staging, Buffer.from(base64, 'base64'), at);
    return {};
  },
  'imports.read': ({ base64, ...reading }, { db, staging }) => {
    const bytes = base64 === null ? takeParts(staging) : Buffer.from(base64, 'base64');
    const list = readList(bytes, reading);
    stageList(staging, list);
    return recognised(list, db);
  },
  'imports.preview': ({ choices, show, offset, limit }, context) => {
    const judged = judgedRows(context, choices.mapping);
    const rows = judged.filter((row) => {
      const fate = rowFate(row.verdict, choices);
      if (show === 'refused') return fate === 'refused';
      if (show === 'expired') return row.verdict.expiredOn !== null;
      if (show === 'known') return fate === 'known' || fate === 'fill';
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
    const { headers, rows, firstLine } = stagedList(context.staging);
    const stayOut = judgedRows(context, choices.mapping).filter(
      (row) => !['import', 'fill'].includes(rowFate(row.verdict, choices)),
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
      firstLine,
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
        yield* emptySteps(context, run);
        const files = filesToUndo(context.db, id).map(planRemoval);
        const removed =
          files.length === 0
            ? null
            : yield* removeSteps(context, files, { reason: 'import-undone', leftOut: 0 });
        putImportState(context.db, id, 'undone');
        return removed;
      },
      *finish(removed) {
        forgetList(context.staging);
        if (removed) yield* proveSteps(context, removed, context.clock);
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
