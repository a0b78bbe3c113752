import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../core/kernel/day.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** The paper files of a purge list: the only document that holds names. */
const PaperListToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  lines: z.array(z.strictObject({ listName: z.string(), paper: z.string(), ruleCode: z.string() })),
});

/** The list to walk past the cupboards with, before the names go: place by place, a box to tick, and shred it too. */
const PaperListPage = ({ data }: { readonly data: z.output<typeof PaperListToPrint> }) => {
  const { t } = useTranslation('purge');
  const { organisation, on, lines } = data;
  const places = Map.groupBy(lines, ({ paper }) => paper);
  return (
    <DocumentPage organisation={organisation} title={t('paperList.title')} on={on}>
      <p>
        <strong>{t('paperList.shred')}</strong> {t('paperList.how', { count: lines.length })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paperList.done')}</th>
            <th scope="col">{t('paper.place')}</th>
            <th scope="col">{t('columns.who')}</th>
            <th scope="col">{t('columns.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {[...places].flatMap(([place, files]) =>
            files.map(({ listName, ruleCode }, index) => (
              <tr key={`${place} ${index}`}>
                <td>☐</td>
                <td>{place}</td>
                <td>
                  <bdi>{listName}</bdi>
                </td>
                <td>{t(`retention:rule.${ruleCode}.name`)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </DocumentPage>
  );
};

export const paperListDocument = printable(
  'paper-list',
  'purge:paperList.title',
  PaperListToPrint,
  PaperListPage,
);
