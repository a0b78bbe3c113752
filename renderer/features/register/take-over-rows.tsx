import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { RegisterRow, RowBecomes } from '../../../core/contract/register-import.ts';
import { importLines } from '../../../core/register/import-lines.ts';
import { useLanguage } from '../../call/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import styles from './take-over.module.css';

export type TakeOverRowsProps = {
  readonly preview: Out<'register.previewFile'>;
  readonly onBecomes: (line: number, becomes: RowBecomes) => void;
};

/** What is the matter with a row, each as a sentence. */
const Findings = ({ row }: { readonly row: RegisterRow }) => {
  const { t } = useTranslation('register-import');
  if (row.findings.length === 0) return null;
  return (
    <ul className={styles['findings']} data-refused={row.isRefused || undefined}>
      {row.findings.map(({ code, column }) => (
        <li key={`${code} ${column}`}>
          {t(`finding.${code}`, { column: column ? t(`field.${column}`) : '' })}
        </li>
      ))}
    </ul>
  );
};

const Row = ({
  row,
  activities,
  onBecomes,
}: {
  readonly row: RegisterRow;
  readonly activities: TakeOverRowsProps['preview']['activities'];
  readonly onBecomes: TakeOverRowsProps['onBecomes'];
}) => {
  const { t } = useTranslation('register-import');
  const language = useLanguage();
  const { line, name, becomes, isRefused } = row;
  const choices = [
    { id: 'add' as RowBecomes, text: t('rows.add') },
    { id: 'skip' as RowBecomes, text: t('rows.skip') },
    ...activities.map((activity) => ({
      id: activity.id as RowBecomes,
      text: t('rows.replace', { name: activity.name }),
    })),
  ];
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <Stack gap="tight">
          <h3>
            <bdi>{name || t('rows.noName')}</bdi>
          </h3>
          <Prose soft>{t('rows.line', { line })}</Prose>
        </Stack>
        {isRefused ? null : (
          <Select
            label={t('rows.becomesOf', { line })}
            isLabelHidden
            choices={choices}
            value={becomes}
            onChange={(chosen) => onBecomes(line, chosen)}
          />
        )}
      </div>
      <Findings row={row} />
      {becomes === 'skip' ? null : (
        <details className={styles['more']}>
          <summary>{t('rows.show')}</summary>
          {becomes === 'add' ? null : <Prose soft>{t('rows.replaces')}</Prose>}
          <DefinitionList
            rows={importLines(row, language).map(({ label, texts }) => ({
              label,
              value: <span className={styles['lines']}>{texts.join('\n')}</span>,
            }))}
          />
        </details>
      )}
    </li>
  );
};

/** Every row of the file with what becomes of it, which can be changed row by row. */
export const TakeOverRows = ({ preview, onBecomes }: TakeOverRowsProps) => {
  const { t } = useTranslation('register-import');
  return (
    <Section title={t('rows.title')}>
      <ul className={styles['rows']}>
        {preview.rows.map((row) => (
          <Row key={row.line} row={row} activities={preview.activities} onBecomes={onBecomes} />
        ))}
      </ul>
    </Section>
  );
};
