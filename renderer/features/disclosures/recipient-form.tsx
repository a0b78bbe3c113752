import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AddressBookEntry } from '../../../core/contract/disclosures.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type Entry = Omit<AddressBookEntry, 'id'>;
type RecipientFormProps = { readonly entry: AddressBookEntry | null; readonly onBack: () => void };

const empty: Entry = {
  name: '',
  kind: 'formal',
  contactPerson: '',
  address: '',
  phone: '',
  email: '',
  website: '',
  isVeiligThuis: false,
  isActive: true,
};

const plain = ['contactPerson', 'phone', 'email', 'address', 'website'] as const;

/** The fields of one organisation; `entry` null makes a new one. Ctrl+S saves. */
export const RecipientForm = ({ entry, onBack }: RecipientFormProps) => {
  const { t } = useTranslation('disclosures');
  const textOf = useErrorText();
  const [, goTo] = useLocation();
  const [start] = useState<Entry>(() => {
    const { id: _, ...fields } = entry ?? { id: null, ...empty };
    return fields;
  });
  const [draft, setDraft] = useState(start);
  const put = useCommandOp('disclosures.putRecipient', ['register']);
  const change = (next: Partial<Entry>) => {
    setDraft((before) => ({ ...before, ...next }));
    put.reset();
  };
  const { question, release } = useLeaveGuard(
    JSON.stringify(draft) !== JSON.stringify(start),
    () => undefined,
  );
  const isTaken = refusedRule(put.error) === 'recipient-name-taken';
  const checked = useChecked<'name'>('recipient', {
    name: draft.name.trim() === '' ? t('book.nameMissing') : isTaken ? textOf(put.error) : undefined,
  });
  const send = () =>
    put.mutate(
      { ...draft, name: draft.name.trim(), id: entry?.id ?? null },
      {
        onSuccess: ({ id }) => {
          release();
          tell(t('book.saved'));
          if (entry) onBack();
          else goTo(`/instellingen/adresboek/${id}`);
        },
      },
    );
  return (
    <>
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('book.form')}>
        <TextField
          label={t('book.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={120}
          {...checked.field('name')}
        />
        <RadioGroup
          label={t('book.kind')}
          choices={AddressBookEntry.shape.kind.options.map((id) => ({
            id,
            text: t(`kind.${id}`),
            hint: t(`kindHint.${id}`),
          }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        {plain.map((field) => (
          <TextField
            key={field}
            label={t(`book.${field}`)}
            value={draft[field]}
            onChange={(value) => change({ [field]: value })}
            maxLength={field === 'address' ? 200 : field === 'phone' ? 40 : 120}
            isOptional
          />
        ))}
        <Checkbox
          isSelected={draft.isVeiligThuis}
          onChange={(isVeiligThuis) => change({ isVeiligThuis })}
          hint={t('book.veiligThuisHint')}
        >
          {t('book.veiligThuis')}
        </Checkbox>
        {entry ? (
          <Checkbox
            isSelected={draft.isActive}
            onChange={(isActive) => change({ isActive })}
            hint={t('book.activeHint')}
          >
            {t('book.active')}
          </Checkbox>
        ) : null}
        <Failure error={isTaken ? null : put.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={put.isPending} keyHint="Ctrl S">
            {t('book.save')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('book.cancel')}
          </Button>
        </FormActions>
      </Form>
      {question}
    </>
  );
};
