import { Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ContactPoint } from '../../../core/contract/clients.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyPoint } from './client-draft.ts';
import styles from './client-form.module.css';
import type { FieldsProps } from './fields-props.ts';

const most = 8;

type PointProps = FieldsProps & { readonly point: ContactPoint; readonly at: number };

const PointFields = ({ draft, change, errorOf, idOf, point, at }: PointProps) => {
  const { t } = useTranslation('clients');
  const put = (next: Partial<ContactPoint>) =>
    change({
      contactPoints: draft.contactPoints.map((each, index) => (index === at ? { ...each, ...next } : each)),
    });
  const remove = () => change({ contactPoints: draft.contactPoints.filter((_, index) => index !== at) });
  const value = `contactPoints.${at}.value`;
  const remark = `contactPoints.${at}.remark`;
  return (
    <div role="group" aria-label={t(`form.kind.${point.kind}`)} className={styles['point']}>
      <Beside>
        <TextField
          id={idOf(value)}
          label={t(`form.kind.${point.kind}`)}
          type={point.kind === 'phone' ? 'tel' : 'email'}
          value={point.value}
          onChange={(typed) => put({ value: typed })}
          error={errorOf(value)}
          autoComplete="off"
          maxLength={120}
          width="medium"
          autoFocus={point.value === '' && point.remark === '' && point.safety === 'unknown'}
        />
        <Select
          label={t('form.safety')}
          choices={ContactPoint.shape.safety.options.map((id) => ({ id, text: t(`form.safeties.${id}`) }))}
          value={point.safety}
          onChange={(safety) => put({ safety })}
        />
      </Beside>
      <TextField
        id={idOf(remark)}
        label={t('form.remark')}
        hint={t('form.remarkHint')}
        isOptional
        value={point.remark}
        onChange={(typed) => put({ remark: typed })}
        error={errorOf(remark)}
        autoComplete="off"
        maxLength={120}
      />
      <FormActions>
        <Button look="quiet" size="small" onPress={remove}>
          {t(`form.remove.${point.kind}`)}
        </Button>
      </FormActions>
    </div>
  );
};

/** How somebody is reached, and whether that is safe. */
export const ContactFields = (props: FieldsProps) => {
  const { t } = useTranslation('clients');
  const { contactPoints } = props.draft;
  const add = (kind: ContactPoint['kind']) =>
    props.change({ contactPoints: [...contactPoints, emptyPoint(kind)] });
  return (
    <>
      {contactPoints.map((point, at) => (
        <PointFields key={at} {...props} point={point} at={at} />
      ))}
      {contactPoints.length < most ? (
        <FormActions>
          <Button icon={Phone} onPress={() => add('phone')}>
            {t('form.add.phone')}
          </Button>
          <Button icon={Mail} onPress={() => add('email')}>
            {t('form.add.email')}
          </Button>
        </FormActions>
      ) : null}
    </>
  );
};
