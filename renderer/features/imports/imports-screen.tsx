import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoices } from '../../../core/contract/imports.ts';
import { mappingProblem } from '../../../core/imports/recognise-columns.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useTaskOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ChooseFile } from './choose-file.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { choicesOf, type ImportDraft, newDraft } from './import-draft.ts';
import { PreviewStep } from './preview-step.tsx';
import { ResultStep } from './result-step.tsx';
import { usePreview } from './use-preview.ts';
import { type ChosenFile, useReadList } from './use-read-list.ts';
import { WhyStep } from './why-step.tsx';

const alsoChanges = ['clients', 'notes', 'purge', 'register', 'retention'] as const;

const ImportButton = ({
  choices,
  onPress,
}: {
  readonly choices: ImportChoices;
  readonly onPress: () => void;
}) => {
  const { t } = useTranslation('imports');
  const { data } = usePreview({ choices, show: 'all', offset: 0, limit: 1 });
  const { imported = 0, filled = 0 } = data?.totals ?? {};
  return (
    <Button look="primary" isDisabled={imported + filled === 0} onPress={onPress}>
      {imported === 0 && filled > 0
        ? t('preview.runFill', { count: filled })
        : t('preview.run', { count: imported })}
    </Button>
  );
};

/** Why nothing was taken over: what went wrong, or quietly that the person stopped it. */
const Stopped = ({ error }: { readonly error: Refusal | null }) => {
  const { t } = useTranslation('app');
  if (error?.error.code !== 'cancelled') return <Failure error={error} />;
  return (
    <Notice isLive>
      <p>{t('error.cancelled')}</p>
    </Notice>
  );
};

/** Takes over somebody's list in five steps; nothing of it is written before the fourth is confirmed. */
export const ImportsScreen = () => {
  const { t } = useTranslation('imports');
  const read = useReadList();
  const task = useTaskOp('imports.run', alsoChanges);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [place, setPlace] = useState<'columns' | 'why' | 'look'>('columns');
  const list = read.data;
  const choices = draft && choicesOf(draft);
  const run = task.result;
  const startOver = () => {
    read.reset();
    task.reset();
    setDraft(null);
    setPlace('columns');
  };
  const choose = (it: ChosenFile) => {
    setChosen(it);
    read.mutate(it, { onSuccess: ({ mapping }) => setDraft(newDraft(mapping)) });
  };
  const steps = ['file', 'columns', 'why', 'look', 'done'] as const;
  const step = run ? 'done' : list && draft ? place : 'file';
  const at = steps.indexOf(step);

  useFocusTitle(step);

  const foot = () => {
    if (run)
      return (
        <ActionBar>
          <TextLink look="primary" href="#/clienten">
            {t('result.toClients')}
          </TextLink>
          <Button look="quiet" onPress={startOver}>
            {t('result.another')}
          </Button>
        </ActionBar>
      );
    if (step === 'file' || !draft || task.isRunning) return undefined;
    return (
      <ActionBar note={t('nothingSaved')}>
        {step === 'columns' ? (
          <Button
            look="primary"
            icon={ArrowRight}
            isDisabled={mappingProblem(draft.mapping) !== null || read.isPending}
            onPress={() => setPlace('why')}
          >
            {t('columns.next')}
          </Button>
        ) : null}
        {step === 'why' ? (
          <Button look="primary" icon={ArrowRight} type="submit" form="import-why">
            {t('why.next')}
          </Button>
        ) : null}
        {step === 'look' && choices ? (
          <ImportButton choices={choices} onPress={() => task.run(choices)} />
        ) : null}
        {step === 'columns' ? null : (
          <Button look="quiet" onPress={() => setPlace(step === 'look' ? 'why' : 'columns')}>
            {t(step === 'look' ? 'preview.back' : 'why.back')}
          </Button>
        )}
        <Button look="quiet" onPress={startOver}>
          {t('startOver')}
        </Button>
      </ActionBar>
    );
  };

  return (
    <Sheet foot={foot()}>
      <PageHeader title={t('title')} state={t('state')} />
      <Steps label={t('steps.label')} steps={steps.map((name) => t(`steps.${name}`))} current={at} />
      <Stopped error={run ? null : task.error} />
      {task.isRunning ? (
        <Progress
          what={t(`step.${task.progress?.step === 'filling' ? 'filling' : 'importing'}`)}
          done={task.progress?.done ?? 0}
          total={task.progress?.total ?? 0}
          onCancel={task.cancel}
        />
      ) : null}
      {step === 'file' ? (
        <>
          <ChooseFile onChoose={(file) => choose({ file })} isReading={read.isPending} error={read.error} />
          <EarlierImports />
        </>
      ) : null}
      {step === 'columns' && list && draft ? (
        <>
          <Failure error={read.error} />
          <ColumnsStep
            list={list}
            mapping={draft.mapping}
            onChange={(mapping) => setDraft({ ...draft, mapping, notBsnLines: [] })}
            onSheet={(sheet) => (chosen ? choose({ ...chosen, sheet }) : undefined)}
          />
        </>
      ) : null}
      {step === 'why' && draft ? (
        <WhyStep draft={draft} onChange={setDraft} onDone={() => setPlace('look')} />
      ) : null}
      {step === 'look' && draft && choices && !task.isRunning ? (
        <PreviewStep choices={choices} onChange={(next) => setDraft({ ...draft, ...next })} />
      ) : null}
      {run && choices ? <ResultStep run={run} choices={choices} /> : null}
    </Sheet>
  );
};
