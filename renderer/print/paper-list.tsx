import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { OutsideKind, ShredList } from '../../core/contract/purge.ts';
import { Day } from '../../core/kernel/day.ts';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';
import styles from './paper-list.module.css';

/** What is on a purge list: the only document that has names and numbers together. */
const PaperListToPrint = z.strictObject({
  organisation: z.string(),
  on: Day,
  list: z.int(),
  records: ShredList.shape.records,
});

/** The list to walk past cupboards, mail and phones with, before the names go: a box for each, and shred it too. */
const PaperListPage = ({ data }: { readonly data: z.output<typeof PaperListToPrint> }) => {
  const { t } = useTranslation('purge');
  const { organisation, on, list, records } = data;
  return (
    <DocumentPage organisation={organisation} title={t('paperList.title')} number={String(list)} on={on}>
      <p>
        <strong>{t('paperList.shred')}</strong> {t('paperList.how', { count: records.length })}
      </p>
      <table className={styles['lines']}>
        <thead>
          <tr>
            <th scope="col" data-kind="number">
              {t('paperList.nr')}
            </th>
            <th scope="col">{t('columns.who')}</th>
            <th scope="col">{t('paper.place')}</th>
            {OutsideKind.options.map((kind) => (
              <th key={kind} scope="col">
                {t(`outside.kind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ number, listName, kind, paper }) => (
            <tr key={number}>
              <td data-kind="number">{number}</td>
              <th scope="row">
                <bdi>{listName}</bdi>
                {kind === 'client' ? null : <span className={styles['kind']}>{t(`paperList.${kind}`)}</span>}
              </th>
              <td>{paper || t('paperList.unknown')}</td>
              {OutsideKind.options.map((copy) => (
                <td key={copy} className={styles['box']}>
                  <span role="img" aria-label={t('paperList.box')}>
                    ☐
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('paperList.after')}</p>
    </DocumentPage>
  );
};

export const paperListDocument = printable(
  'paper-list',
  'purge:paperList.title',
  PaperListToPrint,
  PaperListPage,
);
