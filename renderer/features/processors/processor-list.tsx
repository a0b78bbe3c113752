import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { AgreementPoint } from '../../../core/contract/processors.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

type Row = Out<'processors.list'>[number];

/** So many activities are named for each; the sheet of the processor names them all. */
const named = 3;

const Agreement = ({ it }: { readonly it: Row }) => {
  const { t } = useTranslation('processors');
  const { agreement, agreementOn, agreementUntil, points } = it;
  const days = { on: agreementOn, until: agreementUntil };
  const open = AgreementPoint.options.length - points.length;
  const line = agreement !== 'missing' && open > 0 ? t('list.pointsOpen', { count: open }) : undefined;
  const text =
    agreementOn === null
      ? null
      : t(agreementUntil === null ? 'list.since' : 'list.between', days as { on: string; until: string });
  switch (agreement) {
    case 'missing':
      return <Tag tone="amber">{t('list.missing')}</Tag>;
    case 'ended':
      return (
        <Cell line={text}>
          <Tag tone="red">{t('list.ended')}</Tag>
        </Cell>
      );
    case 'ends-soon':
      return (
        <Cell line={text}>
          <Tag tone="amber">{t('list.endsSoon')}</Tag>
        </Cell>
      );
    case 'running':
      return <Cell line={line}>{text}</Cell>;
  }
};

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation('processors');
  return [
    {
      id: 'name',
      title: t('list.name'),
      cell: ({ id, name, service }) => (
        <Cell line={service}>
          <TextLink href={`#/register/verwerkers/${id}`}>
            <bdi>{name}</bdi>
          </TextLink>
        </Cell>
      ),
    },
    { id: 'agreement', title: t('list.agreement'), kind: 'day', cell: (it) => <Agreement it={it} /> },
    {
      id: 'used',
      title: t('list.usedBy'),
      kind: 'soft',
      cell: ({ usedBy }) => {
        if (usedBy.length === 0) return t('list.unused');
        const names = usedBy.map(({ name }) => name);
        const more = names.length - named;
        return more > 0
          ? t('list.andMore', { names: names.slice(0, named).join(', '), count: more })
          : names.join(', ');
      },
    },
  ];
};

/** Every processor with how its agreement stands and what it is used for. */
export const ProcessorList = () => {
  const { t } = useTranslation('processors');
  useFocusTitle();
  const { data: list, error } = useQueryOp('processors.list', {});
  const forOthers = useQueryOp('processors.forOthers', {}).data;
  const mayChange = useIsManager();
  const columns = useColumns();
  const attention = list?.filter(({ agreement }) => agreement !== 'running').length ?? 0;
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={
          list
            ? t('list.state', { count: list.length, attention: t('list.attention', { count: attention }) })
            : ''
        }
        actions={
          mayChange ? (
            <TextLink look="primary" icon={Plus} href="#/register/verwerkers/nieuw">
              {t('add.go')}
            </TextLink>
          ) : null
        }
      />
      <Stack gap="loose">
        <Prose soft>{t('what')}</Prose>
        <Failure error={error} />
        {list || error ? null : <Loading lines={4} />}
        {list?.length === 0 ? <EmptyState>{t('list.none')}</EmptyState> : null}
        {list && list.length > 0 ? (
          <Table
            caption={t('title')}
            columns={columns}
            rows={list}
            rowKey={({ id }) => id}
            rowHeader="name"
          />
        ) : null}
        <Prose>
          {t(forOthers?.isKept ? 'others.isKept' : 'others.isNotKept')}{' '}
          <TextLink href="#/register/voor-anderen">{t('others.go')}</TextLink>
        </Prose>
        <TextLink href="#/register">{t('back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
