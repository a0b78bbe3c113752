import { useTranslation } from 'react-i18next';
import type { RegisterChange } from '../../../core/contract/register-change.ts';
import { changeInWords } from '../../../core/register/change-words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Cell, Table } from '../../ui/table.tsx';
import styles from './register.module.css';

export type ChangeTableProps = {
  readonly changes: readonly RegisterChange[];
  /** The heads of the two sides. */
  readonly from: string;
  readonly to: string;
};

/** What differs between two registers, side by side in words. */
export const ChangeTable = ({ changes, from, to }: ChangeTableProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const rows = changes.map((change, index) => ({ ...changeInWords(change, lang), key: String(index) }));
  const said = (text: string, nothing: string) => (
    <span className={styles[text === '' ? 'nothing' : 'lines']}>{text || nothing}</span>
  );
  return (
    <Table
      caption={t('changes.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      rowHeader="what"
      columns={[
        {
          id: 'what',
          title: t('changes.what'),
          cell: ({ activity, field }) => <Cell line={field}>{activity || t('organisation.title')}</Cell>,
        },
        { id: 'from', title: from, kind: 'soft', cell: (row) => said(row.from, t('changes.nothing')) },
        { id: 'to', title: to, cell: (row) => said(row.to, t('changes.gone')) },
      ]}
    />
  );
};
