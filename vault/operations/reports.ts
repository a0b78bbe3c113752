import type { AnonymousReport, reports } from '../../core/contract/reports.ts';
import { anonymousReport } from '../../core/reports/anonymous-tables.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import { listCounts } from '../../db/repositories/reports.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { type Handlers, taskOf } from '../context.ts';
import { anonymousSheets } from '../exports/anonymous-tables.ts';
import { xlsxBytes } from '../exports/xlsx.ts';

const reportOf = (db: ReadableDb): AnonymousReport =>
  anonymousReport(
    listCounts(db),
    listPurposes(db).map(({ name }) => name),
  );

export const reportsHandlers: Handlers<keyof typeof reports> = {
  'reports.anonymous': (_, { db }) => reportOf(db),
  'reports.export': ({ lang }, { db, about }) =>
    taskOf({
      *steps() {
        yield { step: 'gathering', done: 0, total: 1 };
        const report = reportOf(db);
        about('anonymous-counts/1/file');
        return report;
      },
      async *finish(report) {
        yield { step: 'write-file', done: 0, total: 1 };
        const bytes = await xlsxBytes(anonymousSheets(report, lang));
        return { name: 'anonieme-aantallen.xlsx', base64: Buffer.from(bytes).toString('base64') };
      },
    }),
};
