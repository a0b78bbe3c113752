import { useTranslation } from 'react-i18next';
import type { GateOverride } from '../../../core/contract/gate.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const useColumns = (): readonly Column<GateOverride>[] => {
  const { t } = useTranslation('gate');
  return [
    { id: 'who', title: t('overrides.who'), cell: ({ listName }) => <bdi>{listName}</bdi> },
    { id: 'what', title: t('overrides.what'), cell: ({ item }) => t(`item.${item}`) },
    {
      id: 'why',
      title: t('overrides.why'),
      cell: ({ reason, givenBy }) => <Cell line={t('overrides.by', { by: givenBy })}>{reason}</Cell>,
    },
    {
      id: 'period',
      title: t('overrides.period'),
      cell: ({ givenOn, untilOn, endedOn, isRunning }) => (
        <Cell line={endedOn ? t('overrides.endedEarly', { on: endedOn }) : undefined}>
          {t('overrides.from', { from: givenOn, until: untilOn })}{' '}
          <Tag tone={isRunning ? 'amber' : 'neutral'}>
            {t(isRunning ? 'overrides.running' : 'overrides.over')}
          </Tag>
        </Cell>
      ),
    },
  ];
};

/** Every exception to the gate with its reason, for the FG and for who leads. */
export const OverridesScreen = () => {
  const { t } = useTranslation('gate');
  const columns = useColumns();
  const { data: rows, error } = useQueryOp('gate.overrides', {});
  return (
    <Sheet>
      <PageHeader title={t('overrides.title')} state={t('overrides.state')} />
      <Stack gap="loose">
        <Failure error={error} />
        {rows && rows.length > 0 ? (
          <Table
            caption={t('overrides.title')}
            rows={rows}
            rowKey={({ id }) => id}
            rowHeader="who"
            columns={columns}
          />
        ) : rows ? (
          <EmptyState>{`${t('overrides.empty')} ${t('overrides.emptyWhat')}`}</EmptyState>
        ) : error ? null : (
          <Loading />
        )}
        <TextLink href="#/register">{t('overrides.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
