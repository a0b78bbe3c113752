import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FormKind, type ToSign } from '../../../core/contract/forms.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { formsPath, toSignPath } from './place.ts';
import { usePrintToSign } from './use-print-to-sign.ts';

const useColumns = (): readonly Column<ToSign>[] => {
  const { t } = useTranslation('forms');
  const has = ({ why, version, signedOn, ready }: ToSign): string =>
    [
      t(`toSign.why.${why}`, { version, on: signedOn }),
      ...(ready === 'nothing' ? [] : [t(`toSign.ready.${ready}`)]),
    ].join(' · ');
  return [
    { id: 'name', title: t('toSign.name'), cell: ({ listName }) => <bdi>{listName}</bdi> },
    { id: 'function', title: t('toSign.function'), kind: 'soft', cell: ({ functionName }) => functionName },
    { id: 'has', title: t('toSign.has'), cell: has },
    {
      id: 'go',
      title: t('toSign.act'),
      cell: ({ volunteerId }) => <TextLink href={`#${formsPath(volunteerId)}`}>{t('toSign.go')}</TextLink>,
    },
  ];
};

/** Who still has to sign the newest version of one text, each with the way to the form. */
export const ToSignScreen = () => {
  const { t } = useTranslation('forms');
  const [, goTo] = useLocation();
  const kind = FormKind.catch('confidentiality').parse(useParams()['kind']);
  const { data, error } = useQueryOp('forms.toSign', { kind });
  const columns = useColumns();
  const print = usePrintToSign();
  return (
    <Sheet>
      <PageHeader
        title={t('toSign.title')}
        state={
          data ? t(data.length === 0 ? 'toSign.empty' : 'toSign.state', { count: data.length }) : undefined
        }
        actions={
          data && data.length > 0 ? (
            <Button onPress={() => print.mutate({ kind, rows: data })} isPending={print.isPending}>
              {t('toSign.print')}
            </Button>
          ) : null
        }
      />
      <Stack gap="loose">
        <Select
          label={t('toSign.which')}
          choices={FormKind.options.map((id) => ({ id, text: t(`kind.${id}`) }))}
          value={kind}
          onChange={(next) => goTo(toSignPath(next))}
        />
        <Failure error={error ?? print.error} />
        {print.data?.savedAs ? (
          <Notice kind="proof" isLive>
            <p>{t('toSign.printed', { path: print.data.savedAs })}</p>
          </Notice>
        ) : null}
        {data ? null : error ? null : <Loading lines={4} />}
        {data && data.length > 0 ? (
          <Table
            caption={t('toSign.title')}
            columns={columns}
            rows={data}
            rowKey={({ volunteerId }) => volunteerId}
            rowHeader="name"
          />
        ) : null}
        {data?.length === 0 ? <EmptyState>{t('toSign.nothing')}</EmptyState> : null}
        <TextLink href="#/vrijwilligers">{t('toSign.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
