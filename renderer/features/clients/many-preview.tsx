import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChange, ClientFind } from '../../../core/contract/clients.ts';
import type { Out } from '../../../core/contract/index.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';

const pageSize = 10;

type Asked = { readonly find: ClientFind; readonly change: BulkChange };

const Rows = ({ find, change, show }: Asked & { readonly show: 'changes' | 'left-out' }) => {
  const { t } = useTranslation('clients');
  const [offset, setOffset] = useState(0);
  const { data, error } = useQueryOp('clients.previewBulk', { find, change, show, offset, limit: pageSize });
  return (
    <>
      <Failure error={error} />
      <Table
        caption={t(`many.rows.${show}`)}
        rowHeader="name"
        rowKey={({ id }) => id}
        rows={data?.rows ?? []}
        columns={[
          { id: 'name', title: t('many.name'), cell: ({ listName }) => <bdi>{listName}</bdi> },
          ...(show === 'left-out'
            ? [
                {
                  id: 'why',
                  title: t('many.why'),
                  cell: ({ why }: Out<'clients.previewBulk'>['rows'][number]) =>
                    why === null ? '' : t(`many.leftOut.${why}`),
                },
              ]
            : []),
        ]}
      />
      <Pager offset={offset} size={pageSize} total={data?.total ?? 0} onTurn={setOffset} />
    </>
  );
};

/** Which files change, and which stay as they are and why; what to do about it stands before the names. */
export const ManyPreview = ({
  shown,
  actions,
  ...asked
}: Asked & { readonly shown: Out<'clients.previewBulk'>; readonly actions: ReactNode }) => {
  const { t } = useTranslation('clients');
  const { changes, leftOut } = shown;
  const stays = leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <Stack gap="loose">
      <Section title={t('many.changes', { count: changes })}>
        <Prose>{t(`many.effect.${asked.change.kind}`)}</Prose>
        {stays > 0 ? <Prose>{t('many.stays', { count: stays })}:</Prose> : null}
        {leftOut.map(({ why, count }) => (
          <Prose key={why} soft>
            {t('many.leftOutCount', { count, why: t(`many.leftOut.${why}`) })}
          </Prose>
        ))}
      </Section>
      {actions}
      {changes > 0 ? (
        <Section title={t('many.rows.changes')}>
          <Rows {...asked} show="changes" />
        </Section>
      ) : null}
      {stays > 0 ? (
        <Section title={t('many.rows.left-out')}>
          <Rows {...asked} show="left-out" />
        </Section>
      ) : null}
    </Stack>
  );
};
