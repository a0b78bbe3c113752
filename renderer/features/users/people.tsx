import { UserPlus } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { worksWithClients } from '../../../core/contract/roles.ts';
import type { UserRow } from '../../../core/contract/users.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { standingOf } from '../../../core/users/people-rows.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { type Sentence, SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { rolesInWords } from './person-words.ts';
import { StrangeSlots } from './strange-slots.tsx';

/** What asks for something about a person, as tags beside the name. */
const Tags = ({ row, today }: { readonly row: UserRow; readonly today: Day }) => {
  const { t } = useTranslation('users');
  const standing = standingOf(row, today);
  const lacksDeclaration = row.declarationOn === null && worksWithClients(row.roles);
  const words = [
    ...(standing === 'over' || standing === 'none' ? [t(`stateOf.${standing}`)] : []),
    ...(lacksDeclaration ? [t('declarationNone')] : []),
    ...(row.isFgCombined ? [t('fgCombined')] : []),
  ];
  return words.map((word) => (
    <Fragment key={word}>
      {' '}
      <Tag tone="amber">{word}</Tag>
    </Fragment>
  ));
};

const useSentences = (rows: readonly UserRow[], mayChange: boolean, today: Day): readonly Sentence[] => {
  const { t } = useTranslation('users');
  return rows.map((row) => ({
    id: row.id,
    text: (
      <>
        {mayChange ? (
          <TextLink href={`#/instellingen/mensen/${row.id}`}>
            <bdi>{row.label}</bdi>
          </TextLink>
        ) : (
          <bdi>{row.label}</bdi>
        )}
        {row.isMe ? ` (${t('me')})` : null}
        <Tags row={row} today={today} />
      </>
    ),
    line: [
      rolesInWords(row, t),
      ...(row.declarationOn ? [t('declaredOn', { on: row.declarationOn })] : []),
      ...(standingOf(row, today) === 'active' ? [] : [t('stateOf.waiting')]),
      ...(row.startUntil && standingOf(row, today) === 'waiting'
        ? [t('startUntil', { until: row.startUntil })]
        : []),
    ].join(' · '),
  }));
};

type RowsProps = { readonly rows: readonly UserRow[]; readonly mayChange: boolean; readonly today: Day };

const Rows = ({ rows, mayChange, today }: RowsProps) => {
  const { t } = useTranslation('users');
  const sentences = useSentences(
    rows.filter(({ state }) => state !== 'left'),
    mayChange,
    today,
  );
  const gone = rows.filter(({ state }) => state === 'left');
  return (
    <Stack gap="loose">
      {mayChange ? <StrangeSlots /> : null}
      <SentenceList sentences={sentences} />
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
  const mayChange = useIsManager();
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
      {rows && me ? <Rows rows={rows} mayChange={mayChange} today={me.today} /> : <Loading />}
    </Sheet>
  );
};
