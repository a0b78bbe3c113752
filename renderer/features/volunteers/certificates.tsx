import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeenCertificate } from '../../../core/contract/volunteers.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CertificateForm } from './certificate-form.tsx';
import type { RecordsProps } from './records-props.ts';
import { RemoveRecord } from './remove-record.tsx';

const useColumns = (): readonly Column<SeenCertificate>[] => {
  const { t } = useTranslation('volunteers');
  const today = useQueryOp('vault.me', {}).data?.today;
  return [
    {
      id: 'seenOn',
      title: t('certificate.seenOn'),
      cell: ({ seenOn, seenBy }) => (
        <Cell line={t('certificate.seenByIs', { who: seenBy })}>{dayInTable(seenOn)}</Cell>
      ),
    },
    { id: 'issuedOn', title: t('certificate.issuedOn'), cell: ({ issuedOn }) => dayInTable(issuedOn) },
    {
      id: 'isMet',
      title: t('certificate.isMet'),
      cell: ({ isMet }) => (isMet ? t('certificate.met') : <Tag tone="amber">{t('certificate.notMet')}</Tag>),
    },
    {
      id: 'nextDueOn',
      title: t('certificate.nextDueOn'),
      cell: ({ nextDueOn }) =>
        nextDueOn === null ? (
          t('certificate.never')
        ) : today && nextDueOn < today ? (
          <Tag tone="red">{dayInTable(nextDueOn)}</Tag>
        ) : (
          dayInTable(nextDueOn)
        ),
    },
    {
      id: 'remove',
      title: t('record.wrong'),
      cell: ({ id, seenOn }) => (
        <RemoveRecord of="removeCertificate" id={id} what={t('certificate.removeOf', { on: seenOn })} />
      ),
    },
  ];
};

/** That a certificate of conduct was seen, and never more than that. */
export const Certificates = ({ volunteer, records: { certificates } }: RecordsProps) => {
  const { t } = useTranslation('volunteers');
  const [isNoting, setNoting] = useState(false);
  const columns = useColumns();
  return (
    <Section title={t('certificate.title')}>
      <Stack>
        <Prose soft>{t('certificate.noCopy')}</Prose>
        {certificates.length > 0 ? (
          <Table
            caption={t('certificate.title')}
            rows={certificates}
            rowKey={({ id }) => id}
            rowHeader="seenOn"
            columns={columns}
          />
        ) : null}
        {isNoting ? (
          <CertificateForm volunteerId={volunteer.id} onClose={() => setNoting(false)} />
        ) : (
          <div>
            <Button onPress={() => setNoting(true)}>{t('certificate.note')}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
};
