import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { RecordForm } from './record-form.tsx';

const CertificateDraft = z.strictObject({
  issuedOn: Day.nullable(),
  seenOn: Day.nullable(),
  isMet: z.boolean().nullable(),
  nextDueOn: Day.nullable(),
});

type FormProps = { readonly volunteerId: VolunteerId; readonly onClose: () => void };

const Filled = ({ volunteerId, onClose, today }: FormProps & { readonly today: Day }) => {
  const { t } = useTranslation('volunteers');
  const see = useCommandOp('volunteers.seeCertificate', ['retention', 'gate']);
  return (
    <RecordForm
      title={t('certificate.note')}
      start={{ issuedOn: null, seenOn: today, isMet: null, nextDueOn: null }}
      schema={CertificateDraft}
      keptAt={`volunteers/certificate/${volunteerId}`}
      openIn={({ issuedOn, seenOn, isMet }) => ({
        ...(issuedOn === null ? { issuedOn: t('certificate.missing.issuedOn') } : {}),
        ...(seenOn === null ? { seenOn: t('certificate.missing.seenOn') } : {}),
        ...(isMet === null ? { isMet: t('certificate.missing.isMet') } : {}),
      })}
      onSave={async ({ issuedOn, seenOn, isMet, nextDueOn }) => {
        if (issuedOn === null || seenOn === null || isMet === null) return;
        await see.mutateAsync({ id: volunteerId, issuedOn, seenOn, isMet, nextDueOn });
        tell(t('certificate.noted'));
      }}
      onClose={onClose}
    >
      {({ draft, change, errorOf, idOf }) => (
        <>
          <DateField
            id={idOf('issuedOn')}
            label={t('certificate.issuedOn')}
            hint={t('certificate.issuedHint')}
            value={draft.issuedOn}
            onChange={(issuedOn) => change({ issuedOn })}
            error={errorOf('issuedOn')}
          />
          <DateField
            id={idOf('seenOn')}
            label={t('certificate.seenOn')}
            value={draft.seenOn}
            onChange={(seenOn) => change({ seenOn })}
            error={errorOf('seenOn')}
          />
          <RadioGroup
            id={idOf('isMet')}
            label={t('certificate.isMetQuestion')}
            choices={[
              { id: 'yes', text: t('certificate.met') },
              { id: 'no', text: t('certificate.notMet') },
            ]}
            value={draft.isMet === null ? null : draft.isMet ? 'yes' : 'no'}
            onChange={(id) => change({ isMet: id === 'yes' })}
            error={errorOf('isMet')}
          />
          <DateField
            id={idOf('nextDueOn')}
            label={t('certificate.nextDueOn')}
            hint={t('certificate.nextHint')}
            isOptional
            value={draft.nextDueOn}
            onChange={(nextDueOn) => change({ nextDueOn })}
            error={errorOf('nextDueOn')}
          />
        </>
      )}
    </RecordForm>
  );
};

/** Notes that the caller saw a certificate of conduct. */
export const CertificateForm = (props: FormProps) => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled {...props} today={today} /> : null;
};
