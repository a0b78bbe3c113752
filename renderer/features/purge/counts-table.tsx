import { useTranslation } from 'react-i18next';
import type { Certificate, RemovalCounts } from '../../../core/contract/purge.ts';
import { countedKinds, type RuleInWords, usePurgeWords } from '../../print/purge-words.ts';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import styles from './counts.module.css';

export type CountsTableProps = {
  readonly caption: string;
  /** Above the number of files: what goes, or what went. */
  readonly filesTitle: string;
  readonly counts: readonly RemovalCounts[];
  readonly rules: readonly RuleInWords[];
  /** Why, when it was not by a rule. */
  readonly reason?: Certificate['reason'];
};

/** What goes or went, for each rule by kind of record, and what stays of the same people and why. */
export const CountsTable = ({ caption, filesTitle, counts, rules, reason }: CountsTableProps) => {
  const { t } = useTranslation('purge');
  const { nameOf, termOf, staysOf } = usePurgeWords(rules, reason);
  const number = (id: ReturnType<typeof countedKinds>[number], title: string): Column<RemovalCounts> => ({
    id,
    title,
    kind: 'number',
    cell: (row) => t('number', { count: row[id] }),
  });
  return (
    <div className={styles['counts']}>
      <Table
        caption={caption}
        rows={counts}
        rowKey={({ ruleCode, category }) => `${ruleCode}${category}`}
        rowHeader="rule"
        columns={[
          {
            id: 'rule',
            title: t('columns.rule'),
            cell: (row) => <Cell line={termOf(row)}>{nameOf(row)}</Cell>,
          },
          ...countedKinds(counts).map((kind) =>
            number(kind, kind === 'files' ? filesTitle : t(`columns.${kind}`)),
          ),
          {
            id: 'stays',
            title: t('columns.stays'),
            kind: 'soft',
            cell: ({ stays }) => staysOf(stays) || '–',
          },
        ]}
      />
    </div>
  );
};
