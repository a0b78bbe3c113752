import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { oversees } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager, useRoles } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { type Sentence, SentenceList } from '../../ui/sentence-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { listSentence } from './list-sentence.tsx';

type Overview = Out<'retention.overview'>;
type Certificate = Out<'purge.certificates'>[number];

/** What may go; while a list waits its own sentence has the step, and what stands on it counts here until it is gone. */
const dueSentence = (
  t: TFunction,
  { due, overdue }: Overview,
  { isManager, hasList }: { readonly isManager: boolean; readonly hasList: boolean },
): Sentence => ({
  id: 'due',
  text: (
    <>
      {due === 0 ? t('home.nothingDue') : t('home.due', { count: due })}{' '}
      {overdue > 0 ? (
        <Tag tone="red">{overdue === due ? t('home.allLate') : t('home.late', { count: overdue })}</Tag>
      ) : null}
    </>
  ),
  line: t(due === 0 ? 'home.nothingDueLine' : hasList ? 'home.dueListLine' : 'home.dueLine'),
  action:
    due > 0 && isManager && !hasList ? (
      <TextLink look="primary" href="#/bewaren/opschoonavond">
        {t('home.begin')}
      </TextLink>
    ) : undefined,
});

const waiting = (t: TFunction, { dueSoon, leftOut }: Overview, isManager: boolean): readonly Sentence[] =>
  [
    { id: 'soon', count: dueSoon, href: '#/bewaren/binnenkort' },
    { id: 'leftOut', count: leftOut, href: '#/bewaren/uitgezonderd' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ id, count, href }) => ({
      id,
      text: t(`home.${id}`, { count }),
      line: t(`home.${id}Line`, { count }),
      action: isManager ? (
        <TextLink look="secondary" href={href}>
          {t(`home.${id}Open`)}
        </TextLink>
      ) : undefined,
    }));

/** What holds or was given a later day; nothing while there is neither. */
const holdSentences = (t: TFunction, { open, toReview }: Out<'holds.counts'>): readonly Sentence[] =>
  open === 0
    ? []
    : [
        {
          id: 'holds',
          text: (
            <>
              {t('holds:home.text', { count: open })}{' '}
              {toReview > 0 ? <Tag tone="amber">{t('holds:home.toReview', { count: toReview })}</Tag> : null}
            </>
          ),
          line: t('holds:home.line'),
          action: (
            <TextLink look="secondary" href="#/bewaren/blokkades">
              {t('holds:home.open')}
            </TextLink>
          ),
        },
      ];

const proofSentences = (t: TFunction, certificates: readonly Certificate[]): readonly Sentence[] => {
  const last = certificates[0];
  if (!last) return [{ id: 'never', text: t('home.never'), line: t('home.neverLine') }];
  return [
    {
      id: 'last',
      text: t('home.last', { on: dayOf(last.provenAt) }),
      line: t('home.lastLine', { count: last.proof.hits, number: last.number }),
      action: (
        <TextLink look="secondary" href={`#/bewaren/bewijzen/${last.id}`}>
          {t('home.lastOpen')}
        </TextLink>
      ),
    },
    ...(certificates.length > 1
      ? [
          {
            id: 'all',
            text: t('home.certificates', { count: certificates.length }),
            action: (
              <TextLink look="secondary" href="#/bewaren/bewijzen">
                {t('home.certificatesOpen')}
              </TextLink>
            ),
          },
        ]
      : []),
  ];
};

const ruleSentence = (t: TFunction, rules: Out<'retention.rules'>): Sentence => {
  const held = rules.filter(({ holdsData }) => holdsData);
  const confirmed = held.filter(({ state }) => state === 'confirmed').length;
  const proposed = held.length - confirmed;
  return {
    id: 'rules',
    text: t('home.rules', { count: confirmed }),
    line: proposed > 0 ? t('home.proposed', { count: proposed }) : t('home.allConfirmed'),
    action: (
      <TextLink look="secondary" href="#/bewaren/regels">
        {t('home.rulesOpen')}
      </TextLink>
    ),
  };
};

/** Certificates that wait for copies outside the app; the oldest can be opened. */
const openCopies = (t: TFunction, certificates: readonly Certificate[]): readonly Sentence[] => {
  const waits = certificates.filter(({ finalAt }) => finalAt === null);
  const oldest = waits.at(-1);
  if (!oldest) return [];
  return [
    {
      id: 'notFinal',
      text: t('home.notFinal', { count: waits.length }),
      line: t('home.notFinalLine', { number: oldest.number }),
      action: (
        <TextLink look="secondary" href={`#/bewaren/bewijzen/${oldest.id}`}>
          {t('home.notFinalOpen')}
        </TextLink>
      ),
    },
  ];
};

const countsSentence = (t: TFunction): Sentence => ({
  id: 'counts',
  text: t('home.counts'),
  line: t('home.countsLine'),
  action: (
    <TextLink look="secondary" href="#/bewaren/aantallen">
      {t('home.countsOpen')}
    </TextLink>
  ),
});

/** Bewaren: what may go, what soon will, the last proof, and the rules behind it; each as a sentence with its step. */
export const RetentionHome = () => {
  const { t } = useTranslation('retention');
  useFocusTitle();
  const overview = useQueryOp('retention.overview', {});
  const certificates = useQueryOp('purge.certificates', {});
  const rules = useQueryOp('retention.rules', {});
  const holds = useQueryOp('holds.counts', {});
  const me = useQueryOp('vault.me', {}).data;
  const isManager = useIsManager();
  const mayKnow = oversees(useRoles());
  const lists = useQueryOp('purge.list', {}, { enabled: mayKnow });
  const list = lists.data?.open;
  const isReady =
    me && overview.data && certificates.data && rules.data && holds.data && (lists.data || !mayKnow);
  return (
    <Sheet>
      <PageHeader title={t('home.title')} state={t('home.state')} />
      <Failure error={overview.error ?? certificates.error ?? rules.error ?? holds.error ?? lists.error} />
      {isReady ? (
        <>
          <Section title={t('home.now')}>
            <SentenceList
              sentences={[
                ...(list ? [listSentence(t, list, me.today)] : []),
                dueSentence(t, overview.data, { isManager, hasList: Boolean(list) }),
                ...waiting(t, overview.data, isManager),
                ...holdSentences(t, holds.data),
              ]}
            />
          </Section>
          <Section title={t('home.proofAndRules')}>
            <SentenceList
              sentences={[
                ...proofSentences(t, certificates.data),
                ...openCopies(t, certificates.data),
                ruleSentence(t, rules.data),
                ...(mayKnow ? [countsSentence(t)] : []),
              ]}
            />
          </Section>
        </>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
