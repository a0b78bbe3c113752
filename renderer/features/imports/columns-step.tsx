import type { ImportChoices, ReadFile } from '../../../core/contract/imports.ts';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../../core/imports/finding-words.ts';
import { ImportField } from '../../../core/imports/import-row.ts';
import { mappingProblem } from '../../../core/imports/recognise-columns.ts';
import { namesBsn } from '../../../core/kernel/bsn.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';

export type ColumnsStepProps = {
  readonly list: ReadFile;
  readonly mapping: ImportChoices['mapping'];
  readonly onChange: (mapping: ImportChoices['mapping']) => void;
  /** Reads another sheet of the workbook. */
  readonly onSheet: (sheet: number) => void;
};

const delimiterKey = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const examplesOf = ({ sample }: ReadFile, column: number): readonly string[] =>
  [...new Set(sample.map((row) => row[column]?.trim() ?? ''))].filter((text) => text !== '').slice(0, 3);

/** How many rows and columns there are, and how the program that made the file wrote them. */
const Recognised = ({ list }: Pick<ColumnsStepProps, 'list'>) => {
  const { t } = useTranslation('imports');
  const { kind, rows, headers, delimiter, encoding, hiddenRows, isMappingKnown } = list;
  const parts = [
    t(`columns.kind.${kind}`),
    t(kind === 'vcard' ? 'columns.cards' : 'columns.recognised', { count: rows, columns: headers.length }),
    delimiter ? t(`columns.delimiter.${delimiterKey[delimiter]}`) : '',
    encoding ? t(`columns.encoding.${encoding}`) : '',
    kind === 'vcard' ? t('columns.cardsLeave') : '',
    hiddenRows > 0 ? t('columns.hiddenRows', { count: hiddenRows }) : '',
  ];
  return (
    <>
      <Prose>{parts.filter((part) => part !== '').join(' ')}</Prose>
      {isMappingKnown ? <Prose>{t('columns.known')}</Prose> : null}
    </>
  );
};

/** What was recognised in the file, and for each column what it becomes; that can be changed. */
export const ColumnsStep = ({ list, mapping, onChange, onSheet }: ColumnsStepProps) => {
  const { t } = useTranslation('imports');
  const lang = useLanguage();
  const problem = mappingProblem(mapping);
  const fields = ImportField.options.map((id) => ({
    id,
    text: id === 'ignore' ? t('columns.ignore') : capital(fieldWords(id, lang)),
  }));
  const columns = list.headers.map((header, at) => ({
    at,
    title: header || t('columns.unnamed', { number: at + 1 }),
    isBsn: namesBsn(header),
    examples: examplesOf(list, at),
    isHidden: list.hiddenColumns.includes(at),
  }));
  const change = (at: number, field: ImportField) => onChange(mapping.with(at, field));
  return (
    <Stack>
      <Recognised list={list} />
      {list.sheets.length > 1 ? (
        <Select
          label={t('columns.sheet')}
          choices={list.sheets.map(({ name, isHidden }, at) => ({
            id: String(at),
            text: isHidden ? t('columns.hiddenSheet', { name }) : name,
          }))}
          value={String(list.sheet)}
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
        rows={columns}
        rowKey={({ at }) => String(at)}
        rowHeader="column"
        columns={[
          {
            id: 'column',
            title: t('columns.column'),
            cell: ({ title, isHidden }) => (
              <Cell line={isHidden ? t('columns.hidden') : undefined}>
                <bdi>{title}</bdi>
              </Cell>
            ),
          },
          {
            id: 'examples',
            title: t('columns.examples'),
            kind: 'soft',
            cell: ({ examples }) =>
              examples.length === 0 ? t('columns.noExamples') : <bdi>{examples.join(' · ')}</bdi>,
          },
          {
            id: 'becomes',
            title: t('columns.becomes'),
            cell: ({ at, title, isBsn }) =>
              isBsn ? (
                t('columns.bsn')
              ) : (
                <Select
                  label={t('columns.becomesOf', { column: title })}
                  isLabelHidden
                  choices={fields}
                  value={mapping[at] ?? 'ignore'}
                  onChange={(field) => change(at, field)}
                />
              ),
          },
        ]}
      />
    </Stack>
  );
};
