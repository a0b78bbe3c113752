import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import styles from './calendar.module.css';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** What falls due in a year, already in words, month by month. */
const CalendarToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  printedBy: z.string(),
  from: Day,
  until: Day,
  months: z.array(
    z.strictObject({ title: z.string(), lines: z.array(z.strictObject({ on: Day, what: z.string() })) }),
  ),
});
export type CalendarToPrint = z.output<typeof CalendarToPrint>;

/** The year ahead on paper, with room to tick what was done. */
const CalendarPage = ({ data }: { readonly data: CalendarToPrint }) => {
  const { t } = useTranslation('calendar');
  const { organisation, on, printedBy, from, until, months } = data;
  return (
    <DocumentPage organisation={organisation} title={t('title')} on={on}>
      <p>{t('state', { from, until })}</p>
      <p>{t('paper', { by: printedBy })}</p>
      {months.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <table className={styles['lines']}>
            <thead>
              <tr>
                {(['day', 'what', 'done'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.on + line.what}>
                  <td>{dayInTable(line.on)}</td>
                  <td>{line.what}</td>
                  <td aria-label={t('done')} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </DocumentPage>
  );
};

export const calendarDocument = printable('calendar', 'calendar:title', CalendarToPrint, CalendarPage);
