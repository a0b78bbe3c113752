import { ArrowRight, FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RegisterChoices } from '../../../core/contract/register-import.ts';
import { columnsProblem } from '../../../core/register/import-columns.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { TakeOverColumns } from './take-over-columns.tsx';
import { TakenOverBefore, useTakenInWords } from './take-over-earlier.tsx';
import { TakeOverLook } from './take-over-look.tsx';
import { type ChosenRegister, useReadRegister, useRegisterPreview } from './take-over-reading.ts';

const steps = ['file', 'columns', 'look', 'done'] as const;
const kinds = ['.xlsx', '.csv', '.txt', 'text/csv'];

type LookProps = {
  readonly choices: RegisterChoices;
  readonly onChange: (choices: RegisterChoices) => void;
};

const Look = ({ choices, onChange }: LookProps) => {
  const { data, error } = useRegisterPreview(choices);
  if (error) return <Failure error={error} />;
  return data ? <TakeOverLook preview={data} choices={choices} onChange={onChange} /> : <Loading lines={6} />;
};

/** Writes what the person decided, once every question has its answer; says what is still open. */
const TakeOverButton = ({
  choices,
  isPending,
  onPress,
}: {
  readonly choices: RegisterChoices;
  readonly isPending: boolean;
  readonly onPress: () => void;
}) => {
  const { t } = useTranslation('register-import');
  const { data } = useRegisterPreview(choices);
  const count = data?.rows.filter(({ becomes }) => becomes !== 'skip').length ?? 0;
  const open = data?.questions.length ?? 0;
  return (
    <>
      <Button look="primary" isPending={isPending} isDisabled={count === 0 || open > 0} onPress={onPress}>
        {t('run', { count })}
      </Button>
      <span role="status">{open > 0 ? t('openQuestions', { count: open }) : ''}</span>
    </>
  );
};

/** Takes over a register that was kept elsewhere, in four steps; nothing is written before the third is confirmed. */
export const TakeOver = () => {
  const { t } = useTranslation('register-import');
  const read = useReadRegister();
  const take = useCommandOp('register.takeOver', ['processors', 'desk']);
  const [chosen, setChosen] = useState<ChosenRegister | null>(null);
  const [choices, setChoices] = useState<RegisterChoices | null>(null);
  const [isLooking, setLooking] = useState(false);
  const inWords = useTakenInWords();
  const file = read.data;
  const step = take.data ? 'done' : file && choices ? (isLooking ? 'look' : 'columns') : 'file';
  useFocusTitle(step);

  const startOver = () => {
    read.reset();
    take.reset();
    setChoices(null);
    setLooking(false);
  };
  const choose = (it: ChosenRegister) => {
    setChosen(it);
    read.mutate(it, { onSuccess: ({ columns }) => setChoices({ columns, answers: [], rows: [] }) });
  };

  const foot = () => {
    if (step === 'file' || !choices) return undefined;
    if (step === 'done')
      return (
        <ActionBar>
          <TextLink look="primary" href="#/register">
            {t('done.toRegister')}
          </TextLink>
          <Button look="quiet" onPress={startOver}>
            {t('startOver')}
          </Button>
        </ActionBar>
      );
    return (
      <ActionBar note={t('nothingSaved')}>
        {step === 'columns' ? (
          <Button
            look="primary"
            icon={ArrowRight}
            isDisabled={columnsProblem(choices.columns) !== null || read.isPending}
            onPress={() => setLooking(true)}
          >
            {t('columns.next')}
          </Button>
        ) : (
          <>
            <TakeOverButton
              choices={choices}
              isPending={take.isPending}
              onPress={() => take.mutate(choices)}
            />
            <Button look="quiet" onPress={() => setLooking(false)}>
              {t('back')}
            </Button>
          </>
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
      <Steps
        label={t('steps.label')}
        steps={steps.map((name) => t(`steps.${name}`))}
        current={steps.indexOf(step)}
      />
      <Failure error={read.error ?? take.error} />
      {step === 'file' ? (
        <Stack gap="loose">
          <Stack>
            <Prose>{t('choose.what')}</Prose>
            <div>
              <FileTrigger
                acceptedFileTypes={kinds}
                onSelect={(files) => {
                  const first = files?.[0];
                  if (first) choose({ file: first });
                }}
              >
                <Button look="primary" icon={FileUp} isPending={read.isPending}>
                  {t('choose.button')}
                </Button>
              </FileTrigger>
            </div>
            <Prose soft>{t('choose.limits')}</Prose>
          </Stack>
          <TakenOverBefore />
        </Stack>
      ) : null}
      {step === 'columns' && file && choices ? (
        <TakeOverColumns
          file={file}
          columns={choices.columns}
          onChange={(columns) => setChoices({ columns, answers: [], rows: [] })}
          onSheet={(sheet) => (chosen ? choose({ ...chosen, sheet }) : undefined)}
        />
      ) : null}
      {step === 'look' && choices ? <Look choices={choices} onChange={setChoices} /> : null}
      {take.data ? (
        <Stack gap="loose">
          <Notice isLive title={inWords(take.data)}>
            <p>{t('done.undo')}</p>
          </Notice>
          <TakenOverBefore />
        </Stack>
      ) : null}
    </Sheet>
  );
};
