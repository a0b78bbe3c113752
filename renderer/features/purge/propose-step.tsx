import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cooling } from '../../../core/contract/purge-list.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { ChangeCooling } from './cooling.tsx';
import { CountsTable } from './counts-table.tsx';
import { EveningSheet, readingStep } from './evening-sheet.tsx';
import { nounOf } from './noun.ts';

/** The third step while no list waits: what would be on it, how long it will wait, and the button that freezes it. */
export const ProposeStep = ({ cooling }: { readonly cooling: Cooling }) => {
  const { t } = useTranslation('purge');
  const dryRun = useQueryOp('purge.dryRun', {});
  const rules = useQueryOp('retention.rules', {});
  const propose = useCommandOp('purge.propose', ['retention']);
  const [isChanging, setChanging] = useState(false);
  if (!dryRun.data || !rules.data) return readingStep('approve', dryRun.error ?? rules.error);
  const { lines, leftOut, waiting, counts, digest } = dryRun.data;
  if (lines === 0)
    return (
      <EveningSheet step="approve">
        <EmptyState>{t('refusal.nothing-due')}</EmptyState>
      </EveningSheet>
    );
  const lookAgain = () => {
    propose.reset();
    void dryRun.refetch();
  };
  return (
    <EveningSheet
      step="approve"
      actions={
        <Button look="primary" onPress={() => propose.mutate({ digest })} isPending={propose.isPending}>
          {t('propose.do', { count: lines, ...nounOf(counts) })}
        </Button>
      }
    >
      <Stack gap="tight">
        <Prose>{t('propose.what')}</Prose>
        {leftOut > 0 ? <Prose soft>{t('wipe.leftOut', { count: leftOut })}</Prose> : null}
        {waiting > 0 ? <Prose soft>{t('waiting.lines', { count: waiting })}</Prose> : null}
      </Stack>
      <Failure
        error={propose.error}
        {...(refusedRule(propose.error) === 'list-changed' ? { onRetry: lookAgain } : {})}
      />
      <CountsTable
        caption={t('wipe.counts')}
        filesTitle={t('columns.files')}
        counts={counts}
        rules={rules.data}
      />
      <SentenceList
        sentences={[
          {
            id: 'cooling',
            text: t('propose.cooling', { count: cooling.days }),
            line: cooling.reason ? t('propose.short', { reason: cooling.reason }) : t('propose.why'),
            action: <Button onPress={() => setChanging(true)}>{t('cooling.change')}</Button>,
          },
        ]}
      />
      {isChanging ? <ChangeCooling cooling={cooling} onClose={() => setChanging(false)} /> : null}
    </EveningSheet>
  );
};
