import { useTranslation } from 'react-i18next';
import { Beside } from '../../ui/beside.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** Who somebody is: a name as far as it is needed, or only an alias. */
export const NameFields = ({ draft, change, errorOf, idOf }: FieldsProps) => {
  const { t } = useTranslation('clients');
  const text = (field: 'givenName' | 'initials' | 'prefix' | 'familyName' | 'alias', maxLength: number) => ({
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
    <FieldSet title={t('form.name')}>
      <RadioGroup
        label={t('form.nameOrAlias')}
        choices={[
          { id: 'name', text: t('form.withName'), hint: t('form.oneIsEnough') },
          { id: 'alias', text: t('form.aliasOnly'), hint: t('form.aliasOnlyHint') },
        ]}
        value={draft.isAliasOnly ? 'alias' : 'name'}
        onChange={(chosen) => change({ isAliasOnly: chosen === 'alias' })}
      />
      {draft.isAliasOnly ? (
        <TextField {...text('alias', 80)} hint={t('form.aliasHint')} width="medium" />
      ) : (
        <>
          <Beside>
            <TextField {...text('givenName', 80)} width="medium" />
            <TextField {...text('initials', 20)} width="short" />
          </Beside>
          <Beside>
            <TextField {...text('prefix', 20)} width="short" />
            <TextField {...text('familyName', 80)} />
          </Beside>
        </>
      )}
    </FieldSet>
  );
};
