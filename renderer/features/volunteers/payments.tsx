import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerRecords } from '../../../core/contract/volunteers.ts';
import { showIban } from '../../../core/kernel/iban.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { moneyInFigures } from './money.ts';
import { PaymentForm } from './payment-form.tsx';
import type { RecordsProps } from './records-props.ts';
import { RemoveRecord } from './remove-record.tsx';
import styles from './volunteer-form.module.css';

type Payment = VolunteerRecords['payments'][number];

const useColumns = (onChange: ((it: Payment) => void) | null): readonly Column<Payment>[] => {
  const { t, i18n } = useTranslation('volunteers');
  return [
    { id: 'year', title: t('payment.year'), cell: ({ bookYear }) => String(bookYear) },
    {
      id: 'amount',
      title: t('payment.amount'),
      kind: 'number',
      cell: ({ cents }) => (cents === null ? t('payment.unknown') : moneyInFigures(cents, i18n.language)),
    },
    { id: 'iban', title: t('payment.iban'), cell: ({ iban }) => showIban(iban) },
    { id: 'purpose', title: t('payment.purpose'), cell: ({ purpose }) => <bdi>{purpose}</bdi> },
    ...(onChange
      ? [
          {
            id: 'act',
            title: t('record.wrong'),
            cell: (it: Payment) => (
              <span className={styles['acts']}>
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t('payment.changeOf', { year: it.bookYear })}
                  onPress={() => onChange(it)}
                >
                  {t('record.change')}
                </Button>
                <RemoveRecord
                  of="removePayment"
                  id={it.id}
                  what={t('payment.removeOf', { year: it.bookYear })}
                />
              </span>
            ),
          },
        ]
      : []),
  ];
};

/** What was paid in each book year; it has a term of its own, seven years, and stays when the file has gone. */
export const Payments = ({ volunteer, records: { payments } }: RecordsProps) => {
  const { t } = useTranslation('volunteers');
  const [changed, setChanged] = useState<Payment | 'new' | null>(null);
  const columns = useColumns(volunteer.isStub ? null : setChanged);
  const close = () => setChanged(null);
  if (!volunteer.paysExpenses && payments.length === 0) return null;
  return (
    <Section title={t('payment.title')}>
      <Stack>
        <Prose soft>{t('payment.why')}</Prose>
        {payments.length > 0 ? (
          <Table
            caption={t('payment.title')}
            rows={payments}
            rowKey={({ id }) => id}
            rowHeader="year"
            columns={columns}
          />
        ) : null}
        {changed ? (
          <PaymentForm
            key={changed === 'new' ? 'new' : changed.id}
            volunteer={volunteer}
            payment={changed === 'new' ? null : changed}
            onClose={close}
          />
        ) : volunteer.isStub || !volunteer.paysExpenses ? null : (
          <div>
            <Button onPress={() => setChanged('new')}>{t('payment.add')}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
};
