import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProcessingFor } from '../../../core/contract/processors.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

const List = ({ list }: { readonly list: readonly ProcessingFor[] }) => {
  const { t } = useTranslation('processors');
  if (list.length === 0) return <EmptyState>{t('others.none')}</EmptyState>;
  return (
    <Table
      caption={t('others.title')}
      rows={list}
      rowKey={({ id }) => id}
      rowHeader="controller"
      columns={[
        {
          id: 'controller',
          title: t('others.controller'),
          cell: ({ id, controller, contact }) => (
            <Cell line={contact}>
              <TextLink href={`#/register/voor-anderen/${id}`}>
                <bdi>{controller}</bdi>
              </TextLink>
            </Cell>
          ),
        },
        {
          id: 'categories',
          title: t('others.categories'),
          cell: ({ categories }) => categories || t('others.open'),
        },
        { id: 'fg', title: t('others.fg'), kind: 'soft', cell: ({ fg }) => fg },
      ]}
    />
  );
};

/** The register of art. 30(2): what the organisation does with data for others, with the switch that turns it on. */
export const ForOthers = () => {
  const { t } = useTranslation('processors');
  useFocusTitle();
  const { data, error } = useQueryOp('processors.forOthers', {});
  const keep = useCommandOp('processors.keepForOthers', ['register']);
  const mayChange = useIsManager();
  return (
    <Sheet>
      <PageHeader
        title={t('others.title')}
        state={t('others.what')}
        actions={
          mayChange && data?.isKept ? (
            <TextLink look="primary" icon={Plus} href="#/register/voor-anderen/nieuw">
              {t('others.add')}
            </TextLink>
          ) : null
        }
      />
      <Stack gap="loose">
        <Failure error={error ?? keep.error} />
        {data ? (
          <Switch
            isSelected={data.isKept}
            isDisabled={!mayChange || keep.isPending}
            onChange={(isKept) => keep.mutate({ isKept })}
            hint={t('others.switchHint')}
          >
            {t('others.switch')}
          </Switch>
        ) : null}
        {data?.isKept ? <List list={data.list} /> : null}
        {data && !data.isKept && data.list.length > 0 ? (
          <Prose soft>{t('others.kept', { count: data.list.length })}</Prose>
        ) : null}
        <TextLink href="#/register/verwerkers">{t('toList')}</TextLink>
      </Stack>
    </Sheet>
  );
};
