import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '../../../core/contract/audit.ts';
import type { UserId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './audit.module.css';

/** The filter that leaves no line out. */
export const everyLine: AuditFilter = { from: null, to: null, object: null, userId: null };

const everyone = 'everyone';

export type FilterProps = {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
};

/** Which lines: a period, one file by its number, one person. Filters while one types. */
export const Filter = ({ filter, onChange }: FilterProps) => {
  const { t } = useTranslation('audit');
  const { data: people } = useQueryOp('audit.people', {});
  const change = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part });
  const isOpen = Object.values(filter).every((value) => value === null);
  return (
    <search aria-label={t('filter.label')} className={styles['filter']}>
      <DateField label={t('filter.from')} value={filter.from} onChange={(from) => change({ from })} />
      <DateField label={t('filter.to')} value={filter.to} onChange={(to) => change({ to })} />
      <TextField
        label={t('filter.object')}
        width="medium"
        maxLength={60}
        value={filter.object ?? ''}
        onChange={(object) => change({ object: object === '' ? null : object })}
      />
      <Select
        label={t('filter.person')}
        value={filter.userId ?? everyone}
        choices={[
          { id: everyone, text: t('filter.everyone') },
          ...(people ?? []).map(({ userId, label }) => ({ id: userId as string, text: label })),
        ]}
        onChange={(id) => change({ userId: id === everyone ? null : (id as UserId) })}
      />
      {isOpen ? null : <Button onPress={() => onChange(everyLine)}>{t('filter.clear')}</Button>}
    </search>
  );
};
