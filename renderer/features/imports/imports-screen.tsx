import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoices } from '../../../core/contract/imports.ts';
import { mappingProblem } from '../../../core/imports/recognise-columns.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { supportPurpose } from '../../../core/purposes/starter-purposes.ts';
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
import { PreviewStep } from './preview-step.tsx';
import { ResultStep } from './result-step.tsx';
import { usePreview } from './use-preview.ts';
import { useReadList } from './use-read-list.ts';

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
  const count = data?.totals.imported ?? 0;
  return (
    <Button look="primary" isDisabled={count === 0} onPress={onPress}>
      {t('preview.run', { count })}
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

/** Takes over somebody's list in four steps; nothing is written before the third is confirmed. */
export const ImportsScreen = () => {
  const { t } = useTranslation('imports');
  const read = useReadList();
  const task = useTaskOp('imports.run', alsoChanges);
  const [choices, setChoices] = useState<ImportChoices | null>(null);
  const [isLooking, setLooking] = useState(false);
  const list = read.data;
  const run = task.result;
  const startOver = () => {
    read.reset();
    task.reset();
    setChoices(null);
    setLooking(false);
  };
  const choose = (file: File) =>
    read.mutate(file, {
      onSuccess: ({ mapping }) =>
        setChoices({
          mapping,
          leaveOutExpired: false,
          leaveOutLines: [],
          notBsnLines: [],
          purposeId: supportPurpose,
          legalBasis: 'legitimate-interest',
        }),
    });
  const steps = ['file', 'columns', 'look', 'done'] as const;
  const at = run ? 3 : isLooking ? 2 : list && choices ? 1 : 0;

  useFocusTitle(String(at));

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
    if (at === 0 || !choices || task.isRunning) return undefined;
    return (
      <ActionBar note={t('nothingSaved')}>
        {at === 1 ? (
          <Button
            look="primary"
            icon={ArrowRight}
            isDisabled={mappingProblem(choices.mapping) !== null}
            onPress={() => setLooking(true)}
          >
            {t('columns.next')}
          </Button>
        ) : (
          <ImportButton choices={choices} onPress={() => task.run(choices)} />
        )}
        {at === 2 ? (
          <Button look="quiet" onPress={() => setLooking(false)}>
            {t('preview.back')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={startOver}>
          {t('startOver')}
        </Button>
      </ActionBar>
    );
  };

  return (
    <Sheet foot={foot()}>
      <PageHeader title={t('title')} state={t('state')} />
      <Steps label={t('steps.label')} steps={steps.map((step) => t(`steps.${step}`))} current={at} />
      <Stopped error={run ? null : task.error} />
      {task.isRunning ? (
        <Progress
          what={t('step.importing')}
          done={task.progress?.done ?? 0}
          total={task.progress?.total ?? 0}
          onCancel={task.cancel}
        />
      ) : null}
      {at === 0 ? (
        <>
          <ChooseFile onChoose={choose} isReading={read.isPending} error={read.error} />
          <EarlierImports />
        </>
      ) : null}
      {at === 1 && list && choices ? (
        <ColumnsStep
          list={list}
          mapping={choices.mapping}
          onChange={(mapping) => setChoices({ ...choices, mapping, notBsnLines: [] })}
        />
      ) : null}
      {at === 2 && choices && !task.isRunning ? (
        <PreviewStep choices={choices} onChange={setChoices} />
      ) : null}
      {run && choices ? <ResultStep run={run} choices={choices} /> : null}
    </Sheet>
  );
};
