import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenList } from '../../../core/contract/purge-list.ts';
import { Failure } from '../../call/failure.tsx';
import { type TaskOp, useQueryOp } from '../../call/use-op.ts';
import { countOf } from '../../print/list-words.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmTyped } from '../../ui/confirm-typed.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CountsTable } from './counts-table.tsx';
import { EveningSheet, readingStep } from './evening-sheet.tsx';
import { nounOf } from './noun.ts';
import { RunningPurge } from './running-purge.tsx';
import { SkippedNotice } from './skipped-notice.tsx';
import { WithdrawButton } from './withdraw.tsx';

export type WipeStepProps = {
  readonly task: TaskOp<'purge.run'>;
  /** True once the removal is final, also when its proof did not come. */
  readonly isGone: boolean;
};

/** What is said when the records are gone and the search of the file was broken off: the next start finishes it. */
const UnprovenPurge = () => {
  const { t } = useTranslation('purge');
  return (
    <EveningSheet step="proof" note={t('running.gone')} canGoBack={false}>
      <Notice kind="danger" isLive title={t('unproven.title')}>
        <p>{t('unproven.what')}</p>
      </Notice>
    </EveningSheet>
  );
};

/** What exactly goes and what stays after all, the typed name, and then the run itself. */
const Wipe = ({ task, list, me }: WipeStepProps & { readonly list: OpenList; readonly me: string }) => {
  const { t } = useTranslation('purge');
  const effect = useQueryOp('purge.effect', { listId: list.id });
  const rules = useQueryOp('retention.rules', {});
  const [isAsking, setAsking] = useState(false);
  if (!effect.data || !rules.data) return readingStep('wipe', effect.error ?? rules.error);
  const counts = effect.data;
  const noun = { count: list.lines - countOf(list.skipped), ...nounOf(counts) };
  const begin = () => {
    setAsking(false);
    task.run({ listId: list.id, typedName: me });
  };
  if (counts.length === 0)
    return (
      <EveningSheet step="wipe" actions={<WithdrawButton listId={list.id} />}>
        <EmptyState>{t('refusal.nothing-goes')}</EmptyState>
        <SkippedNotice skipped={list.skipped} isProposed={false} />
      </EveningSheet>
    );
  return (
    <EveningSheet
      step="wipe"
      actions={
        <Button look="danger" onPress={() => setAsking(true)}>
          {t('wipe.button', noun)}
        </Button>
      }
    >
      <Stack gap="tight">
        <Prose>{t('wipe.what', noun)}</Prose>
        <Prose soft>{t('wipe.approved', { number: list.number, by: list.approvedBy })}</Prose>
      </Stack>
      <SkippedNotice skipped={list.skipped} isProposed={false} />
      <Failure error={task.error} />
      <CountsTable
        caption={t('wipe.counts')}
        filesTitle={t('columns.files')}
        counts={counts}
        rules={rules.data}
      />
      <Prose soft>{t('wipe.after')}</Prose>
      <ConfirmTyped
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('wipe.title', noun)}
        word={me}
        confirmLabel={t('wipe.button', noun)}
        onConfirm={begin}
      >
        <p>{t('wipe.sure')}</p>
      </ConfirmTyped>
    </EveningSheet>
  );
};

/** The step of the run: only an approved list of which the days are over can be purged, and by a manager. */
export const WipeStep = ({ task, isGone }: WipeStepProps) => {
  const { t } = useTranslation('purge');
  const lists = useQueryOp('purge.list', {}, { enabled: !task.isRunning });
  const me = useQueryOp('vault.me', {}).data;
  if (task.isRunning) return <RunningPurge progress={task.progress} onCancel={task.cancel} />;
  if (isGone && task.error) return <UnprovenPurge />;
  const open = lists.data?.open;
  if (open?.may.run && me) return <Wipe task={task} isGone={isGone} list={open} me={me.label} />;
  if (!lists.data) return readingStep('wipe', lists.error);
  return (
    <EveningSheet
      step="wipe"
      actions={
        <TextLink look="primary" href="#/bewaren/opschoonavond/meetekenen">
          {t('wipe.toList')}
        </TextLink>
      }
    >
      <Failure error={task.error} />
      <EmptyState>
        {open?.readyOn ? t('wipe.notYet', { on: open.readyOn }) : t('wipe.notApproved')}
      </EmptyState>
    </EveningSheet>
  );
};
