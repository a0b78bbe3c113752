import { useTranslation } from 'react-i18next';
import type { DpiaForm } from '../../../core/contract/dpia.ts';
import { mustConsult } from '../../../core/dpia/decide.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RiskList } from './risk-list.tsx';

type Props = {
  readonly form: DpiaForm;
  readonly onChange: (form: DpiaForm) => void;
  readonly hasFg: boolean;
};

type TextPart =
  | 'description'
  | 'necessity'
  | 'lessInvasive'
  | 'rights'
  | 'views'
  | 'withoutAdvice'
  | 'consultation';

const longest: Readonly<Partial<Record<TextPart, number>>> = { description: 4_000, withoutAdvice: 1_000 };

/** What people write in a DPIA (art. 35(7) and (9), 36), in the order of the paper. */
export const FormFields = ({ form, onChange, hasFg }: Props) => {
  const { t } = useTranslation('dpia');
  const text = (part: TextPart) => (
    <GuardedText
      label={t(`form.${part}`)}
      hint={t(`form.${part}Hint`)}
      value={form[part]}
      onChange={(value) => onChange({ ...form, [part]: value })}
      maxLength={longest[part] ?? 3_000}
      isOptional={part === 'description' || part === 'withoutAdvice'}
    />
  );
  const isHigh = mustConsult(form);
  return (
    <>
      <FieldSet title={t('form.how')}>{text('description')}</FieldSet>
      <FieldSet title={t('form.need')}>
        {text('necessity')}
        {text('lessInvasive')}
        {text('rights')}
      </FieldSet>
      <FieldSet title={t('form.risks')}>
        <RiskList risks={form.risks} onChange={(risks) => onChange({ ...form, risks })} />
      </FieldSet>
      <FieldSet title={t('form.others')}>
        {text('views')}
        {hasFg ? text('withoutAdvice') : null}
        {isHigh ? (
          <Notice kind="warning" title={t('form.consult')}>
            {t('form.consultWhat')}
          </Notice>
        ) : null}
        {isHigh || form.consultedOn !== null ? (
          <>
            <DateField
              label={t('form.consultedOn')}
              value={form.consultedOn}
              onChange={(consultedOn) => onChange({ ...form, consultedOn })}
            />
            {text('consultation')}
          </>
        ) : null}
      </FieldSet>
    </>
  );
};
