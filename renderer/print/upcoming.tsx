import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';
import styles from './upcoming.module.css';

/** What everybody is due for, already in words; `who` is a name, or initials on a paper without names. */
const UpcomingToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  printedBy: z.string(),
  until: Day,
  withNames: z.boolean(),
  weeks: z.array(
    z.strictObject({
      monday: Day.nullable(),
      lines: z.array(z.strictObject({ who: z.string(), what: z.string(), dueOn: Day })),
    }),
  ),
});
export type UpcomingToPrint = z.output<typeof UpcomingToPrint>;

/** The coming weeks on paper, for the binder of a confidant: week by week, with room to tick what was done. */
const UpcomingPage = ({ data }: { readonly data: UpcomingToPrint }) => {
  const { t } = useTranslation('volunteers');
  const { organisation, on, printedBy, until, withNames, weeks } = data;
  return (
    <DocumentPage organisation={organisation} title={t('upcoming.title')} on={on}>
      <p>{t('upcoming.paper', { until, by: printedBy })}</p>
      <p>{t(withNames ? 'upcoming.paperNames' : 'upcoming.paperInitials')}</p>
      {weeks.map(({ monday, lines }) => (
        <section key={monday ?? 'late'}>
          <h2>{monday ? t('upcoming.week', { on: monday }) : t('upcoming.overdue')}</h2>
          <table className={styles['lines']}>
            <thead>
              <tr>
                {(['who', 'what', 'day', 'done'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`upcoming.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ who, what, dueOn }) => (
                <tr key={who + what + dueOn}>
                  <td>
                    <bdi>{who}</bdi>
                  </td>
                  <td>{what}</td>
                  <td>{dayInTable(dueOn)}</td>
                  <td aria-label={t('upcoming.done')} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </DocumentPage>
  );
};

export const upcomingDocument = printable(
  'upcoming',
  'volunteers:upcoming.title',
  UpcomingToPrint,
  UpcomingPage,
);
