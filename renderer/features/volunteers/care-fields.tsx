import { useTranslation } from 'react-i18next';
import type { UserId, VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type FieldsProps, idOf } from './fields-props.ts';
import { useTextOf } from './use-text-of.ts';

type CareProps = FieldsProps & { readonly ownId: VolunteerId | null };

/** Who watches over her, and with which account she works in the app. */
export const CareFields = ({ draft, change, errorOf, ownId }: CareProps) => {
  const { t } = useTranslation('volunteers');
  const all = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const people = useQueryOp('users.list', {}).data ?? [];
  const confidants = all.filter(
    ({ id, type, endOn }) =>
      id === draft.confidantId || (id !== ownId && type === 'confidant' && endOn === null),
  );
  const linked = new Set(all.flatMap(({ id, userId }) => (userId && id !== ownId ? [userId] : [])));
  const free = people.filter(({ id, state }) => state !== 'left' && !linked.has(id));
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
      <Select
        id={idOf('userId')}
        label={t('form.account')}
        hint={t('form.accountHint')}
        choices={[
          { id: 'none', text: t('form.noAccount') },
          ...free.map(({ id, label }) => ({ id: id as string, text: label })),
        ]}
        value={draft.userId ?? 'none'}
        onChange={(id) => change({ userId: id === 'none' ? null : (id as UserId) })}
        error={errorOf('userId')}
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
