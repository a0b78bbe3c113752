import { useTranslation } from 'react-i18next';
import type { ImportChoices } from '../../../core/contract/imports.ts';
import { changeWords, findingWords } from '../../../core/imports/finding-words.ts';
import { type RowVerdict, sightFields } from '../../../core/imports/import-row.ts';
import { mustBeLookedAt, rowFate } from '../../../core/imports/row-fate.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './imports.module.css';

type Change = (choices: ImportChoices) => void;

type RowProps = { readonly row: RowVerdict; readonly choices: ImportChoices; readonly onChange: Change };

const withLine = (lines: readonly number[], line: number, isIn: boolean): number[] =>
  isIn ? [...lines, line] : lines.filter((other) => other !== line);

const cellOf = ({ cells }: RowVerdict, field: (typeof sightFields)[number]): string =>
  cells[sightFields.indexOf(field)]?.trim() ?? '';

const Tick = ({ row, choices, onChange }: RowProps) => {
  const { t } = useTranslation('imports');
  const { line } = row;
  if (row.outcome === 'refused' || row.outcome === 'known') return null;
  const isExpiredOut = choices.leaveOutExpired && row.expiredOn !== null;
  return (
    <Checkbox
      aria-label={t('preview.takeLine', { line })}
      isSelected={!isExpiredOut && !choices.leaveOutLines.includes(line)}
      isDisabled={isExpiredOut}
      onChange={(isIn) =>
        onChange({ ...choices, leaveOutLines: withLine(choices.leaveOutLines, line, !isIn) })
      }
    />
  );
};

const NotBsn = ({ row, choices, onChange }: RowProps) => {
  const { t } = useTranslation('imports');
  if (row.outcome === 'refused' || !row.findings.some(({ code }) => code === 'bsn-possible')) return null;
  return (
    <div className={styles['vouch']}>
      <Checkbox
        aria-label={t('preview.notBsnLine', { line: row.line })}
        isSelected={choices.notBsnLines.includes(row.line)}
        onChange={(isNone) =>
          onChange({ ...choices, notBsnLines: withLine(choices.notBsnLines, row.line, isNone) })
        }
      >
        {t('preview.notBsn')}
      </Checkbox>
    </div>
  );
};

/** A day as it stands in the list, which is anything; what is short enough to be a day stays on one line. */
const RawDay = ({ text }: { readonly text: string }) => (
  <span className={text.length <= 12 ? styles['day'] : undefined}>{text || '…'}</span>
);

/** What would happen to a row in words: a code of `preview.fate`. */
const fateKey = (row: RowVerdict, choices: ImportChoices) => {
  const fate = rowFate(row, choices);
  if (fate === 'refused') return mustBeLookedAt(row, choices) ? 'look' : 'refused';
  if (fate === 'known' || fate === 'fill') return fate;
  if (fate === 'left-out') return choices.leaveOutLines.includes(row.line) ? 'left-out' : 'expired';
  return row.findings.length > 0 ? 'remark' : 'import';
};

const Fate = (props: RowProps) => {
  const { t } = useTranslation('imports');
  const lang = useLanguage();
  const { row, choices } = props;
  const fate = fateKey(row, choices);
  return (
    <>
      {fate === 'refused' || fate === 'look' ? (
        <Tag tone="amber">{t(`preview.fate.${fate}`)}</Tag>
      ) : (
        t(`preview.fate.${fate}`)
      )}
      {row.findings.map((finding) => (
        <span key={`${finding.code} ${finding.field}`} className={styles['why']}>
          {findingWords(finding, lang)}
        </span>
      ))}
      {row.changes.map((change) => (
        <span key={`${change.kind} ${change.field}`} className={styles['why']}>
          {changeWords(change, lang)}
        </span>
      ))}
      {row.expiredOn ? (
        <span className={styles['why']}>
          <Tag tone="red">{t('preview.expiredOn', { on: row.expiredOn })}</Tag>
        </span>
      ) : null}
      <NotBsn {...props} />
    </>
  );
};

export type PreviewRowsProps = {
  readonly rows: readonly RowVerdict[];
  readonly choices: ImportChoices;
  readonly onChange: Change;
};

/** Rows of the list with what would happen to each, and why. */
export const PreviewRows = ({ rows, choices, onChange }: PreviewRowsProps) => {
  const { t } = useTranslation('imports');
  const of = (row: RowVerdict) => ({ row, choices, onChange });
  return (
    <Table
      caption={t('preview.caption')}
      rows={rows}
      rowKey={({ line }) => String(line)}
      rowHeader="name"
      columns={[
        { id: 'tick', title: t('preview.take'), kind: 'tick', cell: (row) => <Tick {...of(row)} /> },
        { id: 'line', title: t('preview.line'), kind: 'number', cell: ({ line }) => line },
        {
          id: 'name',
          title: t('preview.name'),
          cell: (row) => (
            <Cell line={[cellOf(row, 'birthDate'), cellOf(row, 'city')].filter(Boolean).join(' · ')}>
              <bdi>{row.listName || t('preview.noName')}</bdi>
            </Cell>
          ),
        },
        {
          id: 'days',
          title: t('preview.days'),
          kind: 'soft',
          cell: (row) => (
            <Cell line={cellOf(row, 'closedOn') && t('preview.closed', { what: cellOf(row, 'closedOn') })}>
              <RawDay text={cellOf(row, 'openedOn')} /> – <RawDay text={cellOf(row, 'lastContactOn')} />
            </Cell>
          ),
        },
        { id: 'fate', title: t('preview.what'), cell: (row) => <Fate {...of(row)} /> },
      ]}
    />
  );
};
