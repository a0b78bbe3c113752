import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRun } from '../../../core/contract/purge.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { type TaskOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmTyped } from '../../ui/confirm-typed.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { CountsTable } from './counts-table.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { nounOf } from './noun.ts';
import { RunningPurge } from './running-purge.tsx';

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

/** The fourth step: what exactly goes and what stays, the typed confirmation, and then the run itself. */
export const WipeStep = ({ task, isGone }: WipeStepProps) => {
  const { t } = useTranslation('purge');
  const dryRun = useQueryOp('purge.dryRun', {}, { enabled: !task.isRunning });
  const rules = useQueryOp('retention.rules', {});
  const [isAsking, setAsking] = useState(false);
  if (task.isRunning) return <RunningPurge progress={task.progress} onCancel={task.cancel} />;
  if (isGone && task.error) return <UnprovenPurge />;
  if (!dryRun.data || !rules.data)
    return (
      <EveningSheet step="wipe">
        <Failure error={dryRun.error ?? rules.error} />
        <Loading />
      </EveningSheet>
    );
  const { lines, leftOut, waiting, counts, confirmWord, digest } = dryRun.data satisfies DryRun;
  const noun = { count: lines, ...nounOf(counts) };
  const begin = () => {
    setAsking(false);
    task.run({ digest, confirmWord });
  };
  const lookAgain = () => {
    task.reset();
    void dryRun.refetch();
  };
  if (lines === 0)
    return (
      <EveningSheet step="wipe">
        <EmptyState>{t('refusal.nothing-due')}</EmptyState>
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
        {leftOut > 0 ? <Prose soft>{t('wipe.leftOut', { count: leftOut })}</Prose> : null}
        {waiting > 0 ? <Prose soft>{t('waiting.lines', { count: waiting })}</Prose> : null}
      </Stack>
      <Failure
        error={task.error}
        {...(refusedRule(task.error) === 'list-changed' ? { onRetry: lookAgain } : {})}
      />
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
        word={confirmWord}
        confirmLabel={t('wipe.button', noun)}
        onConfirm={begin}
      >
        <p>{t('wipe.sure')}</p>
      </ConfirmTyped>
    </EveningSheet>
  );
};
