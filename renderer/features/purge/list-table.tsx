import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListLine, OpenList } from '../../../core/contract/purge-list.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Loading } from '../../ui/loading.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';

const pageSize = 25;

const Who = ({ line }: { readonly line: ListLine }) => {
  const { t } = useTranslation('purge');
  const who = line.listName === '' ? t('list.noName') : <bdi>{line.listName}</bdi>;
  return line.skip ? <Cell line={t(`list.skip.${line.skip}`)}>{who}</Cell> : who;
};

type ListTableProps = { readonly list: Pick<OpenList, 'id'> };

const Lines = ({ list }: ListTableProps) => {
  const { t } = useTranslation('purge');
  const [offset, setOffset] = useState(0);
  const input = { listId: list.id, skipped: false, offset, limit: pageSize };
  const { data, error } = useQueryOp('purge.lines', input);
  const nameOf = useRuleNames();
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  return (
    <>
      <Table
        caption={t('list.caption', { count: data.total })}
        rows={data.lines}
        rowKey={({ number, category }) => `${number}${category}`}
        rowHeader="who"
        columns={[
          {
            id: 'number',
            title: t('list.number'),
            kind: 'day',
            cell: ({ number }) => t('number', { count: number }),
          },
          { id: 'who', title: t('columns.who'), cell: (line) => <Who line={line} /> },
          {
            id: 'what',
            title: t('list.what'),
            kind: 'soft',
            cell: ({ category }) => t(`category.${category}`),
          },
          {
            id: 'rule',
            title: t('columns.rule'),
            kind: 'soft',
            cell: ({ ruleCode }) => nameOf(ruleCode),
          },
          {
            id: 'due',
            title: t('list.mayGoSince'),
            kind: 'day',
            cell: ({ dueOn }) => dayInTable(dueOn),
          },
        ]}
      />
      <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
    </>
  );
};

/** Every line of the list that waits, with its number, and why it would stay after all; the FG sees no names. */
export const ListTable = ({ list }: ListTableProps) => {
  const { t } = useTranslation('purge');
  const roles = useQueryOp('vault.me', {}).data?.roles;
  if (!roles) return <Loading />;
  if (!roles.some((role) => role === 'manager' || role === 'board'))
    return <Prose soft>{t('list.noNames')}</Prose>;
  return <Lines list={list} />;
};
