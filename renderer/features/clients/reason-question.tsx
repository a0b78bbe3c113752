import { useTranslation } from 'react-i18next';
import type { ExplainedField } from '../../../core/contract/purposes.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './client-form.module.css';
import type { FieldsProps } from './fields-props.ts';

/** Asks once for the organisation why a field is needed, where it is first filled in (art. 5(1)(c)). */
export const ReasonQuestion = ({
  draft,
  change,
  errorOf,
  idOf,
  field,
}: FieldsProps & { readonly field: ExplainedField }) => {
  const { t } = useTranslation('purposes');
  const reason = draft.reasons[field];
  const name = `reasons.${field}`;
  const put = (next: Partial<NonNullable<typeof reason>>) =>
    change({ reasons: { ...draft.reasons, [field]: { pick: 'own', own: '', ...reason, ...next } } });
  const isOwn = reason?.pick === 'own';
  return (
    <div className={styles['question']}>
      <RadioGroup
        {...(isOwn ? {} : { id: idOf(name) })}
        label={t('why.question')}
        hint={t('why.hint')}
        choices={[
          { id: 'first', text: t(`suggest.${field}.first`) },
          { id: 'second', text: t(`suggest.${field}.second`) },
          { id: 'own', text: t('why.own') },
        ]}
        value={reason?.pick ?? null}
        onChange={(pick) => put({ pick })}
        error={isOwn ? null : errorOf(name)}
      />
      {isOwn ? (
        <TextField
          id={idOf(name)}
          label={t('why.ownLabel')}
          error={errorOf(name)}
          value={reason.own}
          onChange={(own) => put({ own })}
          maxLength={500}
          autoComplete="off"
        />
      ) : null}
    </div>
  );
};
