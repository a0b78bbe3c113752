import { useTranslation } from 'react-i18next';
import { Beside } from '../../ui/beside.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** Where somebody lives, whether that must stay hidden, and whether post may go there. */
export const AddressFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  const text = (field: 'street' | 'houseNo' | 'postcode' | 'city', maxLength: number) => ({
    id: idOf(field),
    label: t(`form.${field}`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errorOf(field),
    autoComplete: 'off',
    spellCheck: 'false' as const,
    maxLength,
  });
  return (
    <>
      <Beside>
        <TextField {...text('street', 120)} />
        <TextField {...text('houseNo', 20)} width="short" />
      </Beside>
      <Beside>
        <TextField {...text('postcode', 12)} width="short" />
        <TextField {...text('city', 80)} width="medium" />
      </Beside>
      <Checkbox
        isSelected={draft.isAddressSecret}
        onChange={(isAddressSecret) => change({ isAddressSecret })}
        hint={t('form.secretHint')}
      >
        {t('form.secret')}
      </Checkbox>
      <Checkbox
        isSelected={draft.maySendPost}
        onChange={(maySendPost) => change({ maySendPost })}
        hint={t('form.postHint')}
      >
        {t('form.post')}
      </Checkbox>
    </>
  );
};
