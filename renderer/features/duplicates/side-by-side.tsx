import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import { useFieldWords } from '../../call/use-field-words.ts';
import { Select } from '../../ui/select.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { GroupId, GroupRow, Side } from './choices.ts';
import styles from './duplicates.module.css';

type SideBySideProps = {
  readonly one: Client;
  readonly other: Client;
  readonly rows: readonly GroupRow[];
  readonly sideOf: (row: GroupRow) => Side;
  /** Null when nothing can be chosen. */
  readonly onChoose: ((id: GroupId, side: Side) => void) | null;
};

const Values = ({
  client,
  row,
  isKept,
}: {
  readonly client: Client;
  readonly row: GroupRow;
  readonly isKept: boolean;
}) => {
  const { t } = useTranslation('duplicates');
  const { label, value } = useFieldWords();
  // Whoever looks along must not read it; the file itself shows it when asked.
  if (row.id === 'address' && client.isAddressSecret) return <>{t('compare.secret')}</>;
  const lines = row.fields
    .map((field) => ({ field, text: value(field, client[field]) }))
    .filter(({ text }) => text !== '');
  return (
    <div className={styles['values']} data-kept={isKept || undefined}>
      {lines.length === 0 ? <span className={styles['nothing']}>{t('compare.nothing')}</span> : null}
      {lines.map(({ field, text }) => (
        <div key={field}>
          {row.fields.length > 1 ? <span className={styles['label']}>{label(field)}: </span> : null}
          <bdi>{text}</bdi>
        </div>
      ))}
    </div>
  );
};

/** The days of a file, which are not chosen. */
const Days = ({ client }: { readonly client: Client }) => {
  const { label, value } = useFieldWords();
  return (
    <div className={styles['values']}>
      {(['openedOn', 'lastContactOn', 'closedOn'] as const).map((field) =>
        client[field] === null ? null : (
          <div key={field}>
            <span className={styles['label']}>{label(field)}: </span>
            {value(field, client[field])}
          </div>
        ),
      )}
    </div>
  );
};

/** The fields of two files beside each other; where they differ, one chooses which stays. */
export const SideBySide = ({ one, other, rows, sideOf, onChoose }: SideBySideProps) => {
  const { t } = useTranslation('duplicates');
  type Row = GroupRow | 'days';
  const keeps = (row: GroupRow, side: 'one' | 'other'): boolean =>
    row.isSame || sideOf(row) === side || sideOf(row) === 'both';
  const columns: readonly Column<Row>[] = [
    {
      id: 'field',
      title: t('side.field'),
      cell: (row) => (
        <>
          {t(`group.${row === 'days' ? 'days' : row.id}`)}{' '}
          {row !== 'days' && !row.isSame ? <Tag tone="amber">{t('compare.differs')}</Tag> : null}
        </>
      ),
    },
    {
      id: 'one',
      title: `${t('side.one')} (${fileNumber(one.id)})`,
      cell: (row) =>
        row === 'days' ? <Days client={one} /> : <Values client={one} row={row} isKept={keeps(row, 'one')} />,
    },
    {
      id: 'other',
      title: `${t('side.other')} (${fileNumber(other.id)})`,
      cell: (row) =>
        row === 'days' ? (
          <Days client={other} />
        ) : (
          <Values client={other} row={row} isKept={keeps(row, 'other')} />
        ),
    },
    ...(onChoose
      ? [
          {
            id: 'keep',
            title: t('side.keep'),
            cell: (row: Row) =>
              row === 'days' ? (
                t('compare.daysKept')
              ) : row.isSame ? (
                t('compare.same')
              ) : (
                <Select
                  label={t('compare.keepLabel', { field: t(`group.${row.id}`) })}
                  isLabelHidden
                  choices={(['one', 'other', ...(row.canJoin ? (['both'] as const) : [])] as const).map(
                    (id) => ({
                      id,
                      text: t(`keep.${id}`),
                    }),
                  )}
                  value={sideOf(row)}
                  onChange={(side) => onChoose(row.id, side)}
                />
              ),
          },
        ]
      : []),
  ];
  return (
    <div className={styles['wide']}>
      <Table
        caption={t('compare.caption')}
        rowHeader="field"
        rowKey={(row) => (row === 'days' ? row : row.id)}
        rows={[...rows, 'days' as const]}
        columns={columns}
      />
    </div>
  );
};
