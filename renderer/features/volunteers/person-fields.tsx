import { useTranslation } from 'react-i18next';
import { Beside } from '../../ui/beside.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { useTextOf } from './use-text-of.ts';

/** The name. */
export const NameFields = (props: FieldsProps) => {
  const { t } = useTranslation('volunteers');
  const text = useTextOf(props);
  return (
    <FieldSet title={t('form.name')}>
      <Beside>
        <TextField {...text('givenName', 80)} isOptional width="medium" />
        <TextField {...text('initials', 20)} isOptional width="short" />
      </Beside>
      <Beside>
        <TextField {...text('prefix', 20)} isOptional width="short" />
        <TextField {...text('familyName', 80)} />
      </Beside>
    </FieldSet>
  );
};

/** How to reach her, and who to call when something happens to her. All of it may stay empty. */
export const ReachFields = (props: FieldsProps) => {
  const { t } = useTranslation('volunteers');
  const text = useTextOf(props);
  return (
    <>
      <FieldSet title={t('form.reach')}>
        <TextField {...text('phone', 40)} isOptional width="medium" />
        <TextField {...text('email', 120)} isOptional />
        <Beside>
          <TextField {...text('street', 120)} isOptional />
          <TextField {...text('houseNo', 20)} isOptional width="short" />
        </Beside>
        <Beside>
          <TextField {...text('postcode', 12)} isOptional width="short" />
          <TextField {...text('city', 80)} isOptional width="medium" />
        </Beside>
      </FieldSet>
      <FieldSet title={t('form.emergency')}>
        <Beside>
          <TextField {...text('emergencyName', 120)} isOptional />
          <TextField {...text('emergencyPhone', 40)} isOptional width="medium" />
        </Beside>
      </FieldSet>
    </>
  );
};
