import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PhaseRow } from './phase-draft.ts';
import styles from './phases.module.css';

const leads = ['informal', 'formal', 'none'] as const;

type FieldsProps = {
  readonly row: PhaseRow;
  readonly at: number;
  readonly count: number;
  readonly error: string | null;
  readonly onChange: (next: Partial<PhaseRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One phase: its name, who leads, whether new helpers join, and its place. */
export const PhaseFields = ({ row, at, count, error, onChange, onMove, onRemove }: FieldsProps) => {
  const { t } = useTranslation('phases');
  const name = row.name.trim() || t('unnamed');
  return (
    <li className={styles['phase']}>
      <div className={styles['beside']}>
        <TextField
          id={`phases-${row.key}`}
          label={t('name', { number: at + 1 })}
          value={row.name}
          onChange={(typed) => onChange({ name: typed })}
          error={error}
          maxLength={80}
          autoComplete="off"
          autoFocus={row.id === null && row.name === ''}
        />
        <Select
          label={t('lead')}
          choices={leads.map((id) => ({ id, text: t(`leads.${id}`) }))}
          value={row.lead ?? 'none'}
          onChange={(lead) => onChange({ lead: lead === 'none' ? null : lead })}
        />
      </div>
      <div className={styles['row']}>
        <Checkbox
          isSelected={row.takesNewHelpers}
          onChange={(takesNewHelpers) => onChange({ takesNewHelpers })}
        >
          {t('takes')}
        </Checkbox>
        <Checkbox isSelected={row.isActive} onChange={(isActive) => onChange({ isActive })}>
          {t('active')}
        </Checkbox>
        <span className={styles['moves']}>
          <Button
            id={`phases-${row.key}-up`}
            size="small"
            look="quiet"
            icon={ArrowUp}
            isDisabled={at === 0}
            onPress={() => onMove(-1)}
            aria-label={t('up', { name })}
          >
            {t('upShort')}
          </Button>
          <Button
            id={`phases-${row.key}-down`}
            size="small"
            look="quiet"
            icon={ArrowDown}
            isDisabled={at === count - 1}
            onPress={() => onMove(1)}
            aria-label={t('down', { name })}
          >
            {t('downShort')}
          </Button>
          <Button
            size="small"
            look="quiet"
            icon={Trash2}
            onPress={onRemove}
            aria-label={t('remove', { name })}
          >
            {t('removeShort')}
          </Button>
        </span>
      </div>
    </li>
  );
};
