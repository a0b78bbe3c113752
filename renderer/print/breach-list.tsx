import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { IncidentContent } from '../../core/contract/incidents.ts';
import { Day, dayOf } from '../../core/kernel/day.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import styles from './breach-list.module.css';
import { useWhose } from './breach-words.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

const Breach = z.strictObject({ number: z.int(), content: IncidentContent, closedOn: Day.nullable() });

/** Every breach of a year or of all years, as they are written down. */
const BreachList = z.strictObject({
  organisation: z.string(),
  on: Day,
  printedBy: z.string(),
  year: z.string().nullable(),
  breaches: z.array(Breach),
});
export type BreachList = z.output<typeof BreachList>;

const Row = ({ breach: { number, content, closedOn } }: { readonly breach: z.output<typeof Breach> }) => {
  const { t } = useTranslation('incidents');
  const { facts, reportDecision, reports, tellDecision, told, lessons } = content;
  const whose = useWhose()(facts);
  const measures = [facts.measuresTaken, facts.measuresPlanned, lessons].filter((text) => text !== '');
  return (
    <tr>
      <td>
        {number}
        <br />
        {dayInTable(dayOf(facts.discoveredAt))}
      </td>
      <td>
        <strong>{facts.title}</strong>
        <p dir="auto">{facts.what}</p>
      </td>
      <td>
        <p>{whose.who}</p>
        <p>{whose.data}</p>
      </td>
      <td>
        <p dir="auto">{facts.consequences}</p>
        <p>
          {t('facts.risk')}: {t(facts.risk ? `riskShort.${facts.risk}` : 'riskShort.none')}
        </p>
      </td>
      <td>
        {measures.map((text) => (
          <p key={text} dir="auto">
            {text}
          </p>
        ))}
      </td>
      <td>
        {reports[0] ? <p>{t('reported.on', { at: reports[0].at })}</p> : null}
        {reportDecision ? <p dir="auto">{reportDecision.reason}</p> : <p>{t('overview.undecided')}</p>}
      </td>
      <td>
        {told ? <p>{t('reported.on', { at: told.at })}</p> : <p>{t('no')}</p>}
        {tellDecision ? <p dir="auto">{tellDecision.reason}</p> : null}
      </td>
      <td>{closedOn ? dayInTable(closedOn) : t('overview.isOpen')}</td>
    </tr>
  );
};

const BreachListPage = ({ data }: { readonly data: BreachList }) => {
  const { t } = useTranslation('incidents');
  const { organisation, on, printedBy, year, breaches } = data;
  return (
    <DocumentPage organisation={organisation} title={t('overview.title')} on={on} isLandscape>
      <p>{t('overview.paper', { count: breaches.length, by: printedBy })}</p>
      {year ? <p>{t('overview.ofYear', { year })}</p> : null}
      <table className={styles['breaches']}>
        <thead>
          <tr>
            {(['number', 'what', 'whose', 'effects', 'measures', 'reported', 'told', 'closed'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {t(`overview.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {breaches.map((breach) => (
            <Row key={breach.number} breach={breach} />
          ))}
        </tbody>
      </table>
    </DocumentPage>
  );
};

export const breachListDocument = printable(
  'breach-list',
  'incidents:overview.title',
  BreachList,
  BreachListPage,
);
