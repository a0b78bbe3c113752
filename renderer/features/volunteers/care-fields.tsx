import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type FieldsProps, idOf } from './fields-props.ts';
import { useTextOf } from './use-text-of.ts';

type CareProps = FieldsProps & { readonly ownId: VolunteerId | null };

/** Who watches over her. An account is made and tied where the people of the app are, because the gate is asked there. */
export const CareFields = ({ draft, change, errorOf, ownId }: CareProps) => {
  const { t } = useTranslation('volunteers');
  const all = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const confidants = all.filter(
    ({ id, type, endOn }) =>
      id === draft.confidantId || (id !== ownId && type === 'confidant' && endOn === null),
  );
  return (
    <FieldSet title={t('form.care')}>
      <Select
        id={idOf('confidantId')}
        label={t('form.confidant')}
        hint={confidants.length === 0 ? t('form.noConfidant') : undefined}
        choices={[
          { id: 'none', text: t('form.nobody') },
          ...confidants.map(({ id, displayName }) => ({ id: id as string, text: displayName })),
        ]}
        value={draft.confidantId ?? 'none'}
        onChange={(id) => change({ confidantId: id === 'none' ? null : (id as VolunteerId) })}
        error={errorOf('confidantId')}
      />
    </FieldSet>
  );
};

/** Whether expenses are paid; only then a bank account may be kept (handbook 4.4.6). */
export const ExpenseFields = (props: FieldsProps) => {
  const { draft, change } = props;
  const { t } = useTranslation('volunteers');
  const text = useTextOf(props);
  return (
    <FieldSet title={t('form.expenses')}>
      <Checkbox
        id={idOf('paysExpenses')}
        isSelected={draft.paysExpenses}
        onChange={(paysExpenses) => change({ paysExpenses })}
        hint={t('form.paysHint')}
      >
        {t('form.paysExpenses')}
      </Checkbox>
      {draft.paysExpenses ? <TextField {...text('iban', 40)} isOptional width="medium" /> : null}
    </FieldSet>
  );
};
