import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../core/contract/audit.ts';
import { instantInTable } from '../../ui/figures.ts';
import { Table } from '../../ui/table.tsx';
import styles from './audit.module.css';
import { useLineWords } from './line-words.ts';

export type LineTableProps = {
  readonly caption: string;
  readonly lines: readonly AuditLine[];
  /** Without what it was about, where every line is about the same file. */
  readonly isOneFile?: boolean;
};

/** A day and a time, of which neither is broken where a narrow column breaks the line between them. */
const When = ({ at }: { readonly at: string }) => {
  const { i18n } = useTranslation();
  return instantInTable(at, i18n.language)
    .split(' ')
    .map((part, index) => (
      <Fragment key={part}>
        {index > 0 ? ' ' : null}
        <span className={styles['whole']}>{part}</span>
      </Fragment>
    ));
};

/** Lines of the log, side by side: number and check mark (the same as on a print), when, who, what, and about what. */
export const LineTable = ({ caption, lines, isOneFile = false }: LineTableProps) => {
  const { t } = useTranslation('audit');
  const words = useLineWords();
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ seq }) => String(seq)}
      rowHeader="did"
      columns={[
        ...(isOneFile
          ? []
          : [
              {
                id: 'seq',
                title: t('list.seq'),
                kind: 'soft' as const,
                cell: ({ seq, mark }: AuditLine) => (
                  <>
                    {seq} <span className={styles['mark']}>{mark}</span>
                  </>
                ),
              },
            ]),
        { id: 'at', title: t('list.at'), cell: ({ at }) => <When at={at} /> },
        {
          id: 'by',
          title: t('list.by'),
          cell: ({ by }) => <bdi className={styles['words']}>{by || t('list.system')}</bdi>,
        },
        {
          id: 'did',
          title: t('list.did'),
          cell: (line) => <span className={styles['words']}>{words.did(line)}</span>,
        },
        ...(isOneFile
          ? []
          : [
              {
                id: 'about',
                title: t('list.about'),
                cell: (line: AuditLine) => <span className={styles['words']}>{words.about(line)}</span>,
              },
            ]),
      ]}
    />
  );
};
