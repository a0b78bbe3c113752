import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UserRow } from '../../../core/contract/users.ts';
import { standingOf } from '../../../core/users/people-rows.ts';
import { worksWithClients } from '../../../core/users/permit.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { dayInTable } from '../../ui/figures.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { rolesInWords } from './person-words.ts';
import { StrangeSlots } from './strange-slots.tsx';

const Declaration = ({ row }: { readonly row: UserRow }) => {
  const { t } = useTranslation('users');
  if (row.declarationOn) return dayInTable(row.declarationOn);
  return worksWithClients(row.roles) ? (
    <Tag tone="amber">{t('declarationNone')}</Tag>
  ) : (
    t('declarationNotNeeded')
  );
};

const StandingWords = ({ row }: { readonly row: UserRow }) => {
  const { t } = useTranslation('users');
  const { data: me } = useQueryOp('vault.me', {});
  if (!me) return null;
  const standing = standingOf(row, me.today);
  const words = t(`stateOf.${standing}`);
  if (standing === 'over' || standing === 'none') return <Tag tone="amber">{words}</Tag>;
  return standing === 'waiting' ? (
    <Cell line={t('startUntil', { until: row.startUntil })}>{words}</Cell>
  ) : (
    words
  );
};

const useColumns = (mayChange: boolean): readonly Column<UserRow>[] => {
  const { t } = useTranslation('users');
  return [
    {
      id: 'who',
      title: t('columns.who'),
      cell: (row) => (
        <>
          {mayChange ? (
            <TextLink href={`#/instellingen/mensen/${row.id}`}>
              <bdi>{row.label}</bdi>
            </TextLink>
          ) : (
            <bdi>{row.label}</bdi>
          )}
          {row.isMe ? ` (${t('me')})` : null}
        </>
      ),
    },
    {
      id: 'roles',
      title: t('columns.roles'),
      cell: (row) => (
        <>
          {rolesInWords(row, t)} {row.isFgCombined ? <Tag tone="amber">{t('fgCombined')}</Tag> : null}
        </>
      ),
    },
    { id: 'declaration', title: t('columns.declaration'), cell: (row) => <Declaration row={row} /> },
    { id: 'state', title: t('columns.state'), cell: (row) => <StandingWords row={row} /> },
  ];
};

const Rows = ({ rows, mayChange }: { readonly rows: readonly UserRow[]; readonly mayChange: boolean }) => {
  const { t } = useTranslation('users');
  const columns = useColumns(mayChange);
  const here = rows.filter(({ state }) => state !== 'left');
  const gone = rows.filter(({ state }) => state === 'left');
  return (
    <Stack gap="loose">
      {mayChange ? <StrangeSlots /> : null}
      <Table caption={t('here')} columns={columns} rows={here} rowKey={({ id }) => id} rowHeader="who" />
      {gone.length > 0 ? (
        <Section title={t('gone')}>
          <Prose soft>{t('goneWhat')}</Prose>
          <ul>
            {gone.map(({ id, label }) => (
              <li key={id}>
                <bdi>{label}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <TextLink href="#/instellingen">{t('back')}</TextLink>
    </Stack>
  );
};

/** Everyone who can open this vault. Each may see it; a manager changes it. */
export const People = () => {
  const { t } = useTranslation('users');
  const { data: me } = useQueryOp('vault.me', {});
  const { data: rows, error } = useQueryOp('users.list', {});
  const mayChange = me?.roles.includes('manager') ?? false;
  const count = rows?.filter(({ state }) => state === 'active').length ?? 0;
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={rows ? t('state', { count }) : ''}
        actions={
          mayChange ? (
            <TextLink look="primary" icon={UserPlus} href="#/instellingen/mensen/nieuw">
              {t('add')}
            </TextLink>
          ) : null
        }
      />
      <Failure error={error} />
      {rows ? <Rows rows={rows} mayChange={mayChange} /> : <Loading />}
    </Sheet>
  );
};
