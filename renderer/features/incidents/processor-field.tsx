import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../../call/use-op.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

type ProcessorFieldProps = { readonly value: string; readonly onChange: (name: string) => void };

/** What can be chosen beside names; a name is one line, so none is called so. */
const [nobody, another] = ['\n-', '\n+'];

/** With whom it happened: nobody, a processor by the name that it has in the register, or another one. */
export const ProcessorField = ({ value, onChange }: ProcessorFieldProps) => {
  const { t } = useTranslation('incidents');
  const { data: processors } = useQueryOp('processors.list', {});
  const [isTyped, setTyped] = useState(false);
  if (!processors) return null;
  const names = processors.map(({ name }) => name);
  const isAnother = isTyped || (value !== '' && !names.includes(value));
  return (
    <>
      <Select
        label={t('facts.processor')}
        choices={[
          { id: nobody, text: t('facts.processorNone') },
          ...names.map((id) => ({ id, text: id })),
          { id: another, text: t('facts.processorOther') },
        ]}
        value={isAnother ? another : value || nobody}
        onChange={(chosen) => {
          setTyped(chosen === another);
          onChange(names.includes(chosen) ? chosen : '');
        }}
      />
      {isAnother ? (
        <TextField
          label={t('facts.processorName')}
          hint={t('facts.processorHint')}
          value={value}
          onChange={onChange}
          maxLength={120}
        />
      ) : null}
    </>
  );
};
