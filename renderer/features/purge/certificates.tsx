import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Certificate } from '../../../core/contract/purge.ts';
import { oversees } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import type { PurgeRunId } from '../../../core/kernel/ids.ts';
import { openBoxes } from '../../../core/purge/outside.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { LookUp } from './look-up.tsx';
import { ProofSheet } from './proof-sheet.tsx';

const sumOf = ({ counts }: Certificate, kind: 'files' | 'notes'): number =>
  counts.reduce((sum, count) => sum + count[kind], 0);

const useColumns = (): readonly Column<Certificate>[] => {
  const { t } = useTranslation('purge');
  return [
    {
      id: 'number',
      title: t('certificates.number'),
      cell: ({ id, number, by, provenAt }) => (
        <Cell line={t('certificates.byOn', { by, on: dayOf(provenAt) })}>
          <TextLink href={`#/bewaren/bewijzen/${id}`}>{t('certificates.numbered', { number })}</TextLink>
        </Cell>
      ),
    },
    { id: 'why', title: t('certificates.why'), cell: ({ reason }) => t(`reason.${reason}`) },
    {
      id: 'files',
      title: t('columns.files'),
      kind: 'number',
      cell: (row) => t('number', { count: sumOf(row, 'files') }),
    },
    {
      id: 'notes',
      title: t('columns.notes'),
      kind: 'number',
      cell: (row) => t('number', { count: sumOf(row, 'notes') }),
    },
    {
      id: 'proof',
      title: t('certificates.proof'),
      cell: ({ proof: { hits, damagedPages, valuesSought } }) => (
        <Tag tone={hits + damagedPages > 0 ? 'red' : valuesSought > 0 ? 'green' : 'neutral'}>
          {t('proof.hits', { count: hits })}
        </Tag>
      ),
    },
    {
      id: 'final',
      title: t('certificates.state'),
      cell: ({ finalAt, outside }) =>
        finalAt === null ? (
          <Tag tone="amber">{t('certificates.open', { count: openBoxes(outside) })}</Tag>
        ) : (
          <Tag>{t('certificates.final')}</Tag>
        ),
    },
  ];
};

/** Every certificate that is kept, the newest first. */
export const Certificates = () => {
  const { t } = useTranslation('purge');
  useFocusTitle();
  const { data: certificates, error } = useQueryOp('purge.certificates', {});
  const columns = useColumns();
  const mayLookUp = oversees(useRoles());
  const back = (
    <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
      {t('certificates.back')}
    </TextLink>
  );
  return (
    <Sheet>
      <PageHeader title={t('certificates.title')} state={t('certificates.line')} actions={back} />
      <Failure error={error} />
      {mayLookUp ? <LookUp /> : null}
      {certificates === undefined ? <Loading /> : null}
      {certificates?.length === 0 ? <EmptyState>{t('certificates.none')}</EmptyState> : null}
      {certificates && certificates.length > 0 ? (
        <Table
          caption={t('certificates.title')}
          rows={certificates}
          rowKey={({ id }) => id}
          rowHeader="number"
          columns={columns}
        />
      ) : null}
    </Sheet>
  );
};

/** One kept certificate, as it was after its run. */
export const CertificateSheet = () => {
  const { t } = useTranslation('purge');
  const { id = '' } = useParams<{ readonly id?: string }>();
  const { data: certificate, error } = useQueryOp('purge.certificate', { id: id as PurgeRunId });
  useFocusTitle(certificate?.id ?? '');
  if (certificate) return <ProofSheet certificate={certificate} />;
  return (
    <Sheet>
      <PageHeader title={t('certificates.title')} />
      {error ? <Failure error={error} /> : <Loading />}
    </Sheet>
  );
};
