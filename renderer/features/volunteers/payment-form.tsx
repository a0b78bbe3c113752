import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { PaymentInput, Volunteer } from '../../../core/contract/volunteers.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { showIban } from '../../../core/kernel/iban.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { centsInField, readCents } from './money.ts';
import { RecordForm } from './record-form.tsx';

const PaymentDraft = z.strictObject({
  bookYear: z.string().max(10),
  amount: z.string().max(20),
  iban: z.string().max(40),
  purpose: z.string().max(200),
});
type PaymentDraft = z.output<typeof PaymentDraft>;

type FormProps = {
  readonly volunteer: Volunteer;
  /** The book year that is changed; null for another one. */
  readonly payment: PaymentInput | null;
  readonly onClose: () => void;
};

const Filled = ({ volunteer, payment, onClose, today }: FormProps & { readonly today: Day }) => {
  const { t } = useTranslation('volunteers');
  const put = useCommandOp('volunteers.putPayment', ['retention']);
  const start: PaymentDraft = {
    bookYear: String(payment?.bookYear ?? today.slice(0, 4)),
    amount: centsInField(payment?.cents ?? null),
    iban: showIban(payment?.iban ?? volunteer.iban),
    purpose: payment?.purpose ?? '',
  };
  return (
    <RecordForm
      title={t('payment.add')}
      start={start}
      schema={PaymentDraft}
      keptAt={`volunteers/payment/${volunteer.id}`}
      openIn={({ bookYear, amount, purpose }) => ({
        ...(/^(?:19[9]\d|2[01]\d\d)$/.test(bookYear.trim()) ? {} : { bookYear: t('payment.missing.year') }),
        ...(amount.trim() === '' || readCents(amount) !== null
          ? {}
          : { amount: t('payment.missing.amount') }),
        ...(purpose.trim() === '' ? { purpose: t('payment.missing.purpose') } : {}),
      })}
      onSave={async ({ bookYear, amount, iban, purpose }) => {
        const cents = readCents(amount);
        await put.mutateAsync({ id: volunteer.id, bookYear: Number(bookYear), cents, iban, purpose });
        tell(t('payment.saved'));
      }}
      onClose={onClose}
    >
      {({ draft, change, errorOf, idOf }) => {
        const text = (field: keyof PaymentDraft, maxLength: number) => ({
          id: idOf(field),
          value: draft[field],
          onChange: (value: string) => change({ [field]: value }),
          error: errorOf(field),
          autoComplete: 'off',
          maxLength,
        });
        return (
          <>
            <TextField
              {...text('bookYear', 4)}
              label={t('payment.year')}
              width="short"
              inputMode="numeric"
              isReadOnly={payment !== null}
            />
            <TextField
              {...text('amount', 20)}
              label={t('payment.amount')}
              hint={t('payment.amountHint')}
              width="short"
              inputMode="decimal"
              isOptional
            />
            <TextField {...text('iban', 40)} label={t('payment.iban')} width="medium" isOptional />
            <TextField
              {...text('purpose', 200)}
              label={t('payment.purpose')}
              hint={t('payment.purposeHint')}
            />
          </>
        );
      }}
    </RecordForm>
  );
};

/** Writes what was paid in one book year. */
export const PaymentForm = (props: FormProps) => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled {...props} today={today} /> : null;
};
