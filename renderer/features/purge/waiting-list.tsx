import { useTranslation } from 'react-i18next';
import type { OpenList } from '../../../core/contract/purge-list.ts';
import { type Day, dayOf } from '../../../core/kernel/day.ts';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { ListTable } from './list-table.tsx';
import { SkippedNotice } from './skipped-notice.tsx';
import { WithdrawButton } from './withdraw.tsx';

const useMoments = (list: OpenList, today: Day) => {
  const { t } = useTranslation('purge');
  const { madeAt, madeBy, approvedAt, approvedBy, aloneReason, readyOn, lapsesOn, cooling } = list;
  const day = (on: Day) => t('wait.on', { on });
  return [
    { id: 'made', when: day(dayOf(madeAt)), children: t('wait.made', { by: madeBy }) },
    ...(approvedAt
      ? [
          {
            id: 'approved',
            when: day(dayOf(approvedAt)),
            children: aloneReason
              ? t('wait.alone', { by: approvedBy, reason: aloneReason })
              : t('wait.approved', { by: approvedBy }),
          },
        ]
      : []),
    ...(readyOn
      ? [
          {
            id: 'ready',
            when: day(readyOn),
            children: `${t(readyOn <= today ? 'wait.ready' : 'wait.willBeReady')} ${
              cooling.reason ? t('wait.short', { count: cooling.days, reason: cooling.reason }) : ''
            }`.trim(),
          },
        ]
      : []),
    { id: 'lapses', when: day(lapsesOn), children: t('wait.lapses') },
  ];
};

/** An approved list between its signature and its day: what happens when, and how it is stopped. */
export const WaitingList = ({
  list,
  today,
  isManager,
}: {
  readonly list: OpenList;
  readonly today: Day;
  readonly isManager: boolean;
}) => {
  const { t } = useTranslation('purge');
  const moments = useMoments(list, today);
  const isReady = list.readyOn !== null && list.readyOn <= today;
  return (
    <EveningSheet
      step="approve"
      canGoBack={false}
      actions={
        <>
          {isManager ? (
            <TextLink look={isReady ? 'primary' : 'secondary'} href="#/bewaren/opschoonavond/papier">
              {t(isReady ? 'wait.toPaper' : 'wait.paperAlready')}
            </TextLink>
          ) : null}
          {list.may.withdraw ? <WithdrawButton listId={list.id} /> : null}
        </>
      }
    >
      <Prose>
        {isReady
          ? t('wait.now', { number: list.number })
          : t('wait.later', { number: list.number, on: list.readyOn })}{' '}
        {t('wait.calm')}
      </Prose>
      <SkippedNotice skipped={list.skipped} isProposed={false} />
      <Section title={t('wait.when')}>
        <Timeline label={t('wait.when')} moments={moments} />
      </Section>
      <Section title={t('wait.list')}>
        <ListTable list={list} />
      </Section>
    </EveningSheet>
  );
};
