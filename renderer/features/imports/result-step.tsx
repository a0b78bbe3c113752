import { Download } from 'lucide-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportChoices, ImportRun } from '../../../core/contract/imports.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { countInFigures } from '../../ui/figures.ts';
import { Section } from '../../ui/page-header.tsx';
import { Figure, Prose, Stack } from '../../ui/stack.tsx';
import { SourceFileQuestion } from './source-file-question.tsx';

export type ResultStepProps = { readonly run: ImportRun; readonly choices: ImportChoices };

const Report = ({ run, choices }: ResultStepProps) => {
  const { t } = useTranslation('imports');
  const lang = useLanguage();
  const leave = useLeave();
  const { refused, leftOut, known, filled } = run.totals;
  const stayedOut = refused + leftOut + known - filled;
  const { mutate, isPending, data, error } = useMutation<{ readonly savedAs: string | null }, Refusal>({
    mutationFn: async () => {
      const way = await leave({ kind: 'import-report', count: stayedOut, as: 'file', isNotedByStore: true });
      if (!way) return { savedAs: null };
      return callHost('file.save', { ...(await call('imports.report', { ...choices, lang })), ...way });
    },
  });
  if (stayedOut === 0) return null;
  return (
    <Section title={t('result.report', { count: stayedOut })}>
      <Prose>{t('result.reportWhat')}</Prose>
      <Failure error={error} />
      <div>
        <Button icon={Download} isPending={isPending} onPress={() => mutate()}>
          {t('result.saveReport')}
        </Button>
      </div>
      <p role="status">{data?.savedAs ? t('result.savedAs', { path: data.savedAs }) : ''}</p>
    </Section>
  );
};

/** What was written, the report of what stayed out, and the question what happens to the list itself. */
export const ResultStep = ({ run, choices }: ResultStepProps) => {
  const { t } = useTranslation('imports');
  const lang = useLanguage();
  const { totals } = run;
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <Figure figure={countInFigures(totals.imported, lang)}>
          {t('result.imported', { count: totals.imported })}
        </Figure>
        <Prose soft>
          {[
            totals.withRemark > 0 ? t('result.withRemark', { count: totals.withRemark }) : '',
            totals.refused > 0 ? t('result.refused', { count: totals.refused }) : '',
            totals.leftOut > 0 ? t('result.leftOut', { count: totals.leftOut }) : '',
            totals.known > 0 ? t('result.known', { count: totals.known }) : '',
            totals.filled > 0 ? t('result.filled', { count: totals.filled }) : '',
            t('result.undo'),
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </Prose>
      </Stack>
      <Report run={run} choices={choices} />
      <Section title={t('source.title')}>
        <SourceFileQuestion run={run} />
      </Section>
    </Stack>
  );
};
