import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import type { FieldsProps } from './fields-props.ts';

/** The days that the terms count from. */
export const FileFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <FieldSet title={t('form.days')}>
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
    </FieldSet>
  );
};
