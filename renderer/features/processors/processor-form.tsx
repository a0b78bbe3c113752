import { TransferRows } from '../../call/transfer-rows.tsx';
import { useTranslation } from 'react-i18next';
import { AgreementPoint, ProcessorInput } from '../../../core/contract/processors.ts';
import { isBackwards } from '../../../core/processors/agreement.ts';
import { agreementPointWords } from '../../../core/register/list-words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, Form } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useWrong } from './use-wrong.ts';

export type ProcessorFormProps = {
  readonly id: string;
  readonly value: ProcessorInput;
  readonly onChange: (value: ProcessorInput) => void;
  readonly onSubmit: (value: ProcessorInput) => void;
};

/** Who the processor is, what it does, and what the agreement with it says (art. 28). */
export const ProcessorForm = ({ id, value, onChange, onSubmit }: ProcessorFormProps) => {
  const { t } = useTranslation('processors');
  const lang = useLanguage();
  const wrong = {
    ...useWrong(ProcessorInput, value, ['name']),
    ...(isBackwards(value) ? { agreementUntil: t('refusal.agreement-ends-before') } : {}),
  };
  const { errors, field, submit } = useChecked<string>(id, wrong);
  const change = (part: Partial<ProcessorInput>) => onChange({ ...value, ...part });
  return (
    <Form id={id} errors={errors} label={t('form.label')} onSubmit={() => submit(() => onSubmit(value))}>
      <FieldSet title={t('form.who')}>
        <TextField
          {...field('name')}
          label={t('form.name')}
          hint={t('form.nameHint')}
          maxLength={120}
          value={value.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          {...field('contact')}
          label={t('form.contact')}
          isOptional
          maxLength={200}
          value={value.contact}
          onChange={(contact) => change({ contact })}
        />
        <TextField
          {...field('service')}
          label={t('form.service')}
          hint={t('form.serviceHint')}
          isOptional
          maxLength={300}
          value={value.service}
          onChange={(service) => change({ service })}
        />
      </FieldSet>
      <FieldSet title={t('form.agreement')}>
        <DateField
          {...field('agreementOn')}
          label={t('form.agreementOn')}
          hint={t('form.agreementOnHint')}
          isOptional
          value={value.agreementOn}
          onChange={(agreementOn) => change({ agreementOn })}
        />
        <DateField
          {...field('agreementUntil')}
          label={t('form.agreementUntil')}
          hint={t('form.agreementUntilHint')}
          isOptional
          value={value.agreementUntil}
          onChange={(agreementUntil) => change({ agreementUntil })}
        />
        <CheckboxGroup
          label={t('form.points')}
          hint={t('form.pointsHint')}
          choices={AgreementPoint.options.map((point) => ({
            id: point,
            text: agreementPointWords[point][lang],
          }))}
          value={value.points}
          onChange={(points) => change({ points: [...points] })}
        />
        <TextArea
          {...field('subProcessors')}
          label={t('form.subProcessors')}
          hint={t('form.subProcessorsHint')}
          isOptional
          maxLength={600}
          value={value.subProcessors}
          onChange={(subProcessors) => change({ subProcessors })}
        />
      </FieldSet>
      <TransferRows
        hint={t('transfer.hint')}
        value={value.transfers}
        onChange={(transfers) => change({ transfers })}
        field={field}
      />
      <TextArea
        {...field('remark')}
        label={t('form.remark')}
        hint={t('form.remarkHint')}
        isOptional
        maxLength={600}
        value={value.remark}
        onChange={(remark) => change({ remark })}
      />
    </Form>
  );
};
