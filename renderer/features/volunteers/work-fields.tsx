import { useTranslation } from 'react-i18next';
import { Engagement, VolunteerType } from '../../../core/contract/volunteers.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type FieldsProps, idOf } from './fields-props.ts';
import { useTextOf } from './use-text-of.ts';

/** What somebody does here: near to clients or not, as what, since when, and who pays her if anyone does. */
export const WorkFields = (props: FieldsProps) => {
  const { draft, change, errorOf } = props;
  const { t } = useTranslation('volunteers');
  const text = useTextOf(props);
  return (
    <FieldSet title={t('form.work')}>
      <RadioGroup
        id={idOf('type')}
        label={t('form.type')}
        choices={VolunteerType.options.map((id) => ({
          id,
          text: t(`form.types.${id}`),
          hint: t(`form.typeHints.${id}`),
        }))}
        value={draft.type}
        onChange={(type) => change({ type })}
        error={errorOf('type')}
      />
      <TextField {...text('functionName', 80)} hint={t('form.functionHint')} />
      <DateField
        id={idOf('startOn')}
        label={t('form.startOn')}
        value={draft.startOn}
        onChange={(startOn) => change({ startOn })}
        error={errorOf('startOn')}
      />
      <RadioGroup
        label={t('form.engagement')}
        choices={Engagement.options.map((id) => ({ id, text: t(`engagement.${id}`) }))}
        value={draft.engagement}
        onChange={(engagement) => change({ engagement })}
      />
      {draft.engagement === 'employee' && draft.externalEmployer === '' ? null : (
        <TextField {...text('externalEmployer', 120)} isOptional hint={t('form.employerHint')} />
      )}
    </FieldSet>
  );
};
