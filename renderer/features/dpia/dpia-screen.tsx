import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { criterionWords } from '../../../core/dpia/criteria.ts';
import type { Out } from '../../../core/contract/index.ts';
import type { ActivityId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { dpiaPath } from './place.ts';

type Listed = Out<'dpia.list'>[number];

const Mark = ({ isReviewDue, changed, state }: Listed) => {
  const { t } = useTranslation('dpia');
  if (isReviewDue) return <Tag tone="red">{t('list.reviewDue')}</Tag>;
  if (changed.length > 0 && state !== 'pre-test') return <Tag tone="amber">{t('list.changed')}</Tag>;
  return null;
};

const useLine = () => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  return ({ state, proposed, decidedOn, reviewOn }: Listed): string => {
    if (state === 'none' && proposed.length > 0)
      return t(proposed.length > 1 ? 'list.proposed' : 'list.known', {
        what: proposed.map((it) => criterionWords[it].title[lang].toLocaleLowerCase(lang)).join(', '),
      });
    const decided = decidedOn && reviewOn ? t('list.decided', { on: decidedOn, review: reviewOn }) : '';
    return `${t(`state.${state}`)} ${decided}`.trim();
  };
};

const Act = ({ row, onBegin }: { readonly row: Listed; readonly onBegin: (id: ActivityId) => void }) => {
  const { t } = useTranslation('dpia');
  const mayBegin = useIsManager();
  if (row.id !== null)
    return (
      <TextLink look="secondary" href={`#${dpiaPath(row.id)}`}>
        {t('list.open')}
      </TextLink>
    );
  return mayBegin ? (
    <Button
      onPress={() => onBegin(row.activityId)}
      aria-label={t('list.beginOf', { name: row.name })}
      look={row.proposed.length > 1 ? 'primary' : 'secondary'}
    >
      {t('list.begin')}
    </Button>
  ) : null;
};

/** Every activity of the register with whether it needs a DPIA, and why. */
export const DpiaScreen = () => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const [, goTo] = useLocation();
  const { data, error } = useQueryOp('dpia.list', {});
  const begin = useCommandOp('dpia.begin', ['register']);
  const lineOf = useLine();
  const open = (activityId: ActivityId) =>
    begin.mutate({ activityId, lang }, { onSuccess: ({ id }) => goTo(dpiaPath(id)) });
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('what')} />
      <Stack gap="loose">
        <Prose soft>{t('when')}</Prose>
        <Failure error={error ?? begin.error} />
        {data && data.length > 0 ? (
          <SentenceList
            sentences={data.map((row) => ({
              id: row.activityId,
              text: (
                <>
                  <bdi>{row.name}</bdi> <Mark {...row} />
                </>
              ),
              line: lineOf(row),
              action: <Act row={row} onBegin={open} />,
            }))}
          />
        ) : data ? (
          <EmptyState>{t('list.empty')}</EmptyState>
        ) : error ? null : (
          <Loading lines={6} />
        )}
        <TextLink href="#/register">{t('back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
