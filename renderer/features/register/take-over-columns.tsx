import { useTranslation } from 'react-i18next';
import { type ReadRegister, RegisterColumn } from '../../../core/contract/register-import.ts';
import { columnsProblem } from '../../../core/register/import-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';

export type TakeOverColumnsProps = {
  readonly file: ReadRegister;
  readonly columns: readonly RegisterColumn[];
  readonly onChange: (columns: RegisterColumn[]) => void;
  /** Reads another sheet of the workbook. */
  readonly onSheet: (sheet: number) => void;
};

/** What was recognised in the file, and for each column what it becomes; that can be changed. */
export const TakeOverColumns = ({ file, columns, onChange, onSheet }: TakeOverColumnsProps) => {
  const { t } = useTranslation('register-import');
  const problem = columnsProblem(columns);
  const choices = RegisterColumn.options.map((id) => ({ id, text: t(`field.${id}`) }));
  const rows = file.headers.map((header, at) => ({
    at,
    title: header || t('columns.unnamed', { number: at + 1 }),
    example: file.sample.map((cells) => cells[at]?.trim() ?? '').find((text) => text !== '') ?? '',
  }));
  return (
    <Stack>
      <Prose>{t('columns.found', { count: file.rows })}</Prose>
      {file.sheets.length > 1 ? (
        <Select
          label={t('columns.sheet')}
          choices={file.sheets.map(({ name, isHidden }, at) => ({
            id: String(at),
            text: isHidden ? t('columns.hiddenSheet', { name }) : name,
          }))}
          value={String(file.sheet)}
          onChange={(id) => onSheet(Number(id))}
        />
      ) : null}
      <Prose soft>{t('columns.check')}</Prose>
      {problem ? (
        <Notice kind="warning" isLive>
          <p>{t(`refusal.${problem}`)}</p>
        </Notice>
      ) : null}
      <Table
        caption={t('columns.caption')}
        rows={rows}
        rowKey={({ at }) => String(at)}
        rowHeader="column"
        columns={[
          { id: 'column', title: t('columns.column'), cell: ({ title }) => <bdi>{title}</bdi> },
          {
            id: 'example',
            title: t('columns.examples'),
            kind: 'soft',
            cell: ({ example }) => (example === '' ? t('columns.noExamples') : <bdi>{example}</bdi>),
          },
          {
            id: 'becomes',
            title: t('columns.becomes'),
            cell: ({ at, title }) => (
              <Select
                label={t('columns.becomesOf', { column: title })}
                isLabelHidden
                choices={choices}
                value={columns[at] ?? 'ignore'}
                onChange={(field) => onChange(columns.with(at, field))}
              />
            ),
          },
        ]}
      />
    </Stack>
  );
};
