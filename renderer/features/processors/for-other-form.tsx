import { TransferRows } from '../../call/transfer-rows.tsx';
import { useTranslation } from 'react-i18next';
import { ProcessingForInput } from '../../../core/contract/processors.ts';
import { Form } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useWrong } from './use-wrong.ts';

export type ForOtherFormProps = {
  readonly id: string;
  readonly value: ProcessingForInput;
  readonly onChange: (value: ProcessingForInput) => void;
  readonly onSubmit: (value: ProcessingForInput) => void;
};

/** For whom, what is done, and how it is protected (art. 30(2)). */
export const ForOtherForm = ({ id, value, onChange, onSubmit }: ForOtherFormProps) => {
  const { t } = useTranslation('processors');
  const { errors, field, submit } = useChecked<string>(
    id,
    useWrong(ProcessingForInput, value, ['controller']),
  );
  const text = (name: 'controller' | 'contact' | 'fg' | 'categories' | 'security', maxLength: number) => ({
    ...field(name),
    label: t(`others.${name}`),
    hint: t(`others.hint.${name}`),
    maxLength,
    value: value[name],
    onChange: (typed: string) => onChange({ ...value, [name]: typed }),
  });
  return (
    <Form id={id} errors={errors} label={t('others.add')} onSubmit={() => submit(() => onSubmit(value))}>
      <TextField {...text('controller', 120)} />
      <TextField {...text('contact', 200)} isOptional />
      <TextField {...text('fg', 200)} isOptional />
      <TextArea {...text('categories', 600)} isOptional />
      <TransferRows
        hint={t('transfer.hint')}
        value={value.transfers}
        onChange={(transfers) => onChange({ ...value, transfers })}
        field={field}
      />
      <TextArea {...text('security', 1_500)} isOptional />
    </Form>
  );
};
