import { useTranslation } from 'react-i18next';
import type { ExtensionFact, HoldFact } from '../../../core/contract/holds.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';

const useHoldColumns = (): readonly Column<HoldFact>[] => {
  const { t } = useTranslation('holds');
  return [
    {
      id: 'number',
      title: t('facts.number'),
      kind: 'day',
      cell: ({ number }) => t('facts.holdNumber', { number }),
    },
    {
      id: 'why',
      title: t('facts.why'),
      cell: ({ kind, reasonCode, isNew }) => (
        <Cell line={t(`facts.kind.${kind}`)}>
          {t(`reasonChoice.${reasonCode}`)} {isNew ? <Tag tone="accent">{t('facts.new')}</Tag> : null}
        </Cell>
      ),
    },
    {
      id: 'by',
      title: t('facts.by'),
      cell: ({ setBy, setOn, lastReviewOn }) => (
        <Cell line={lastReviewOn ? t('facts.reviewed', { on: lastReviewOn }) : undefined}>
          {t('facts.byOn', { by: setBy, on: setOn })}
        </Cell>
      ),
    },
    {
      id: 'until',
      title: t('facts.until'),
      cell: ({ reviewOn, isToReview, releasedOn }) =>
        releasedOn ? (
          t('facts.released', { on: releasedOn })
        ) : (
          <Tag tone={isToReview ? 'amber' : 'neutral'}>
            {t(isToReview ? 'tagToReview' : 'facts.reviewOn', { on: reviewOn })}
          </Tag>
        ),
    },
  ];
};

const useExtensionColumns = (): readonly Column<ExtensionFact>[] => {
  const { t } = useTranslation('holds');
  return [
    {
      id: 'number',
      title: t('facts.number'),
      kind: 'day',
      cell: ({ number }) => t('facts.extensionNumber', { number }),
    },
    {
      id: 'what',
      title: t('facts.what'),
      cell: ({ category, kind, isNew }) => (
        <Cell line={t(`facts.kind.${kind}`)}>
          {t(`purge:category.${category}`)} {isNew ? <Tag tone="accent">{t('facts.new')}</Tag> : null}
        </Cell>
      ),
    },
    { id: 'by', title: t('facts.by'), cell: ({ by, on }) => t('facts.byOn', { by, on }) },
    {
      id: 'until',
      title: t('facts.until'),
      cell: ({ dueOn, untilOn, endedOn }) => (
        <Cell line={endedOn ? t('facts.takenBack', { on: endedOn }) : undefined}>
          {t('facts.fromTo', { due: dueOn, until: untilOn })}
        </Cell>
      ),
    },
  ];
};

/** What the FG and the board see of holds and extensions: numbers, reasons and days, and what is new; nobody's name. */
export const HoldFacts = ({ isFg }: { readonly isFg: boolean }) => {
  const { t } = useTranslation('holds');
  const { data, error } = useQueryOp('holds.facts', {});
  const markSeen = useCommandOp('holds.markSeen');
  const holdColumns = useHoldColumns();
  const extensionColumns = useExtensionColumns();
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  const unseen = [...data.holds, ...data.extensions].filter(({ isNew }) => isNew).length;
  return (
    <Section title={t('facts.title')}>
      <Prose soft>{t('facts.intro')}</Prose>
      {isFg && unseen > 0 ? (
        <Notice
          kind="info"
          title={t('facts.unseen', { count: unseen })}
          action={
            <Button isPending={markSeen.isPending} onPress={() => markSeen.mutate({})}>
              {t('facts.markSeen')}
            </Button>
          }
        >
          <p>{t('facts.unseenWhat')}</p>
        </Notice>
      ) : null}
      <Failure error={markSeen.error} />
      {data.holds.length === 0 && data.extensions.length === 0 ? <Prose>{t('facts.none')}</Prose> : null}
      {data.holds.length > 0 ? (
        <Table
          caption={t('screen.holds')}
          showCaption
          rows={data.holds}
          rowKey={({ id }) => id}
          rowHeader="number"
          columns={holdColumns}
        />
      ) : null}
      {data.extensions.length > 0 ? (
        <Table
          caption={t('screen.extensions')}
          showCaption
          rows={data.extensions}
          rowKey={({ number }) => String(number)}
          rowHeader="number"
          columns={extensionColumns}
        />
      ) : null}
    </Section>
  );
};
