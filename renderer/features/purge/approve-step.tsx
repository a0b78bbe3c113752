import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenList } from '../../../core/contract/purge-list.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { EveningSheet, readingStep } from './evening-sheet.tsx';
import { ListTable } from './list-table.tsx';
import { ProposeStep } from './propose-step.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { SkippedNotice } from './skipped-notice.tsx';
import { WaitingList } from './waiting-list.tsx';
import { WithdrawButton } from './withdraw.tsx';

/** A frozen list that waits for its second signature: every line, what changed since, and who may sign. */
const ToSign = ({ list, me }: { readonly list: OpenList; readonly me: string }) => {
  const { t } = useTranslation('purge');
  const [isSigning, setSigning] = useState(false);
  const hasChanged = list.skipped.length > 0;
  const nobody = !list.mayBeAlone && list.approvers.length === 0;
  return (
    <EveningSheet
      step="approve"
      canGoBack={false}
      actions={
        <>
          {hasChanged || nobody ? null : (
            <Button look="primary" onPress={() => setSigning(true)}>
              {t(
                list.mayBeAlone
                  ? 'approve.alone'
                  : list.approvers.includes(me)
                    ? 'approve.own'
                    : 'approve.do',
              )}
            </Button>
          )}
          {list.may.withdraw ? <WithdrawButton listId={list.id} /> : null}
        </>
      }
    >
      <Stack gap="tight">
        <Prose>{t('approve.what', { number: list.number, by: list.madeBy, on: dayOf(list.madeAt) })}</Prose>
        <Prose soft>
          {list.mayBeAlone
            ? t('approve.nobodyElse')
            : t('approve.who', { who: list.approvers, count: list.approvers.length })}{' '}
          {t('approve.cooling', { count: list.cooling.days })}
        </Prose>
      </Stack>
      <SkippedNotice skipped={list.skipped} isProposed />
      <ListTable list={list} />
      {isSigning ? <SignDialog list={list} me={me} onClose={() => setSigning(false)} /> : null}
    </EveningSheet>
  );
};

/** The step of the second signature, wherever it stands: to be made, to be signed, or waiting for its day. */
export const ApproveStep = () => {
  const { t } = useTranslation('purge');
  const lists = useQueryOp('purge.list', {});
  const me = useQueryOp('vault.me', {}).data;
  if (!lists.data || !me) return readingStep('approve', lists.error);
  const { open, cooling, ended } = lists.data;
  if (open?.state === 'proposed') return <ToSign list={open} me={me.label} />;
  if (open) return <WaitingList list={open} today={me.today} isManager={me.roles.includes('manager')} />;
  if (me.roles.includes('manager')) return <ProposeStep cooling={cooling} />;
  const last = ended[0];
  return (
    <EveningSheet step="approve" canGoBack={false}>
      <EmptyState>{t('approve.none')}</EmptyState>
      {last?.state === 'withdrawn' ? (
        <Notice>
          {t('approve.withdrawn', { by: last.endedBy, on: dayOf(last.endedAt), reason: last.reason })}
        </Notice>
      ) : null}
    </EveningSheet>
  );
};
