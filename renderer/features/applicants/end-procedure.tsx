import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Applicant, ApplicantOutcome } from '../../../core/contract/applicants.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { addPeriod } from '../../../core/kernel/period.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type EndProcedureProps = { readonly applicant: Applicant; readonly onClose: () => void };

/** Ends a procedure for somebody who does not start, after showing when the data go then. */
export const EndProcedure = ({ applicant: { id, keeping }, onClose }: EndProcedureProps) => {
  const { t } = useTranslation('applicants');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const [outcome, setOutcome] = useState<ApplicantOutcome | null>(null);
  const end = useCommandOp('applicants.end', ['retention', 'purge']);
  const checked = useChecked<'on' | 'outcome'>('end', {
    on: on ? undefined : t('form.dayMissing'),
    outcome: outcome ? undefined : t('end.missing'),
  });
  const send = () => {
    if (!on || !outcome) return;
    end.mutate(
      { id, end: { on, outcome } },
      {
        onSuccess: () => {
          tell(t('end.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('end.title')}>
      <Prose>{t('end.what')}</Prose>
      <DateField label={t('end.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <RadioGroup
        label={t('end.outcome')}
        choices={ApplicantOutcome.options.map((each) => ({ id: each, text: t(`end.${each}`) }))}
        value={outcome}
        onChange={setOutcome}
        {...checked.field('outcome')}
      />
      {on ? (
        <Notice>
          <p>{t('end.effect', { due: addPeriod(on, keeping.period) })}</p>
        </Notice>
      ) : null}
      <Failure error={end.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={end.isPending}>
          {t('end.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('end.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
