import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../core/contract/audit.ts';
import { instantInTable } from '../../ui/figures.ts';
import { Table } from '../../ui/table.tsx';
import { useLineWords } from './line-words.ts';

export type LineTableProps = {
  readonly caption: string;
  readonly lines: readonly AuditLine[];
  /** Without what it was about, where every line is about the same file. */
  readonly isOneFile?: boolean;
};

/** Lines of the log, side by side: number and check mark (the same as on a print), when, who, what, and about what. */
export const LineTable = ({ caption, lines, isOneFile = false }: LineTableProps) => {
  const { t, i18n } = useTranslation('audit');
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
                cell: ({ seq }: AuditLine) => seq,
              },
              {
                id: 'mark',
                title: t('print.mark'),
                kind: 'soft' as const,
                cell: ({ mark }: AuditLine) => mark,
              },
            ]),
        { id: 'at', title: t('list.at'), cell: ({ at }) => instantInTable(at, i18n.language) },
        { id: 'by', title: t('list.by'), cell: ({ by }) => <bdi>{by || t('list.system')}</bdi> },
        { id: 'did', title: t('list.did'), cell: words.did },
        ...(isOneFile ? [] : [{ id: 'about', title: t('list.about'), cell: words.about }]),
      ]}
    />
  );
};
