import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** The days that the terms count from, and where the paper lies. */
export const FileFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <FieldSet title={t('form.file')}>
      <DateField
        id={idOf('openedOn')}
        label={t('form.openedOn')}
        value={draft.openedOn}
        onChange={(openedOn) => change({ openedOn })}
        error={errorOf('openedOn')}
      />
      <DateField
        id={idOf('lastContactOn')}
        label={t('form.lastContactOn')}
        hint={t('form.lastContactOnHint')}
        value={draft.lastContactOn}
        onChange={(lastContactOn) => change({ lastContactOn })}
        error={errorOf('lastContactOn')}
      />
      <TextField
        id={idOf('paper')}
        label={t('form.paper')}
        hint={t('form.paperHint')}
        isOptional
        value={draft.paper}
        onChange={(paper) => change({ paper })}
        error={errorOf('paper')}
        autoComplete="off"
        maxLength={80}
      />
    </FieldSet>
  );
};
