import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../../core/kernel/day.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import type { RecordsProps } from './records-props.ts';
import { RecordForm } from './record-form.tsx';
import { RemoveRecord } from './remove-record.tsx';

const PayrollDraft = z.strictObject({ signedOn: Day.nullable(), keptAt: z.string().max(160) });

const PayrollForm = ({ volunteer, records, onClose }: RecordsProps & { readonly onClose: () => void }) => {
  const { t } = useTranslation('volunteers');
  const put = useCommandOp('volunteers.putPayroll', ['retention']);
  return (
    <RecordForm
      title={t('payroll.note')}
      start={{ signedOn: records.payroll?.signedOn ?? null, keptAt: records.payroll?.keptAt ?? '' }}
      schema={PayrollDraft}
      keptAt={`volunteers/payroll/${volunteer.id}`}
      openIn={({ signedOn, keptAt }) => ({
        ...(signedOn === null ? { signedOn: t('payroll.missing.signedOn') } : {}),
        ...(keptAt.trim() === '' ? { keptAt: t('payroll.missing.keptAt') } : {}),
      })}
      onSave={async ({ signedOn, keptAt }) => {
        if (signedOn === null) return;
        await put.mutateAsync({ id: volunteer.id, signedOn, keptAt });
        tell(t('payroll.saved'));
      }}
      onClose={onClose}
    >
      {({ draft, change, errorOf, idOf }) => (
        <>
          <DateField
            id={idOf('signedOn')}
            label={t('payroll.signedOn')}
            value={draft.signedOn}
            onChange={(signedOn) => change({ signedOn })}
            error={errorOf('signedOn')}
          />
          <TextField
            id={idOf('keptAt')}
            label={t('payroll.keptAt')}
            hint={t('payroll.keptHint')}
            value={draft.keptAt}
            maxLength={160}
            autoComplete="off"
            onChange={(keptAt) => change({ keptAt })}
            error={errorOf('keptAt')}
          />
        </>
      )}
    </RecordForm>
  );
};

/** That an employee signed the payroll tax declaration, and where that paper lies: never a copy, nor of who she is. */
export const Payroll = ({ volunteer, records }: RecordsProps) => {
  const { t } = useTranslation('volunteers');
  const [isWriting, setWriting] = useState(false);
  const { payroll } = records;
  if (volunteer.engagement !== 'employee' && !payroll) return null;
  return (
    <Section title={t('payroll.title')}>
      <Stack>
        <Prose soft>{t('payroll.noCopy')}</Prose>
        {payroll && !isWriting ? (
          <Prose>{t('payroll.signed', { on: payroll.signedOn, where: payroll.keptAt })}</Prose>
        ) : null}
        {isWriting ? (
          <PayrollForm volunteer={volunteer} records={records} onClose={() => setWriting(false)} />
        ) : volunteer.isStub ? null : (
          <FormActions>
            <Button onPress={() => setWriting(true)}>{t(payroll ? 'payroll.change' : 'payroll.note')}</Button>
            {payroll ? <RemoveRecord of="removePayroll" id={payroll.id} what={t('payroll.remove')} /> : null}
          </FormActions>
        )}
      </Stack>
    </Section>
  );
};
