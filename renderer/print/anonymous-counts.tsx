import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AnonymousReport, type ShownTable } from '../../core/contract/reports.ts';
import { Day } from '../../core/kernel/day.ts';
import { helpInWords, outcomeInWords } from '../../core/reports/words.ts';
import { useWords } from '../call/use-words.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** The counts of anonymised files as they may be shown; nothing in it is about one person. */
const AnonymousToPrint = z.strictObject({ organisation: z.string(), on: Day, report: AnonymousReport });

const Counts = ({ table, columns }: { readonly table: ShownTable; readonly columns: readonly string[] }) => {
  const { t } = useTranslation('reports');
  const shown = (count: number | null): string => (count === null ? t('hidden') : t('number', { count }));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" data-kind="number">
              {column}
            </th>
          ))}
          <th scope="col" data-kind="number">
            {t('total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...table.years, { year: null, cells: table.totals, total: table.total }].map(
          ({ year, cells, total }) => (
            <tr key={year ?? 'all'}>
              <th scope="row">{year ?? t('total')}</th>
              {cells.map((count, at) => (
                <td key={columns[at]} data-kind="number">
                  {shown(count)}
                </td>
              ))}
              <td data-kind="number">{shown(total)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};

/** What is left of the files that were anonymised, to put in a yearly report. */
const AnonymousPage = ({ data }: { readonly data: z.output<typeof AnonymousToPrint> }) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { organisation, on, report } = data;
  const { byHelp, byOutcome, hidden } = report;
  return (
    <DocumentPage organisation={organisation} title={t('title')} on={on} isLandscape>
      <p>{t('what')}</p>
      <h2>{t('byHelp')}</h2>
      <Counts table={byHelp} columns={byHelp.columns.map((help) => words(helpInWords(help)))} />
      <h2>{t('byOutcome')}</h2>
      <Counts
        table={byOutcome}
        columns={byOutcome.columns.map((outcome) => words(outcomeInWords(outcome)))}
      />
      <p>{t('hiddenWhat', { count: hidden })}</p>
      <p>{t('coarser')}</p>
      <p>{t('once')}</p>
    </DocumentPage>
  );
};

export const anonymousCountsDocument = printable(
  'anonymous-counts',
  'reports:title',
  AnonymousToPrint,
  AnonymousPage,
);
