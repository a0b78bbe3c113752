import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryKind } from '../../../core/contract/recovery.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { PrintCodes } from './print-codes.tsx';
import { ReplaceCodes } from './replace-codes.tsx';
import { TypeBack } from './type-back.tsx';

const steps = ['choose', 'print', 'back-typed', 'replace'] as const;
type Step = (typeof steps)[number];

/**
 * New recovery codes, in four steps: which kind, onto paper, typed back, in the place of the present ones. The codes
 * live in this screen's memory only; nothing changes before the last step.
 */
export const NewCodes = () => {
  const { t } = useTranslation('recovery');
  const [step, setStep] = useState<Step>('choose');
  const [kind, setKind] = useState<RecoveryKind>('two-of-three');
  const [typed, setTyped] = useState<readonly string[]>([]);
  const { data: state } = useQueryOp('recovery.state', {});
  const [present, setPresent] = useState<RecoveryKind | null>(null);
  const draft = useTaskOp('recovery.draft');
  const adopt = useTaskOp('recovery.adopt');
  const drafted = draft.result;
  const place = adopt.result ? 'done' : drafted && step === 'choose' ? 'print' : step;
  useFocusTitle(place);
  // What is there before the replacing: the news of it would otherwise change the last step while it is shown.
  const replace = () => {
    setPresent(state?.kind ?? null);
    setStep('replace');
  };
  return (
    <Sheet>
      <PageHeader
        title={t(`${place}.title`, { context: kind })}
        state={t(`${place}.state`, { context: kind })}
      />
      <Stack gap="loose">
        <Steps
          label={t('steps')}
          steps={steps.map((each) => t(`${each}.step`))}
          current={place === 'done' ? steps.length : steps.indexOf(place)}
        />
        {place === 'choose' ? (
          <Form onSubmit={() => !draft.isRunning && draft.run({ kind })}>
            <RadioGroup<RecoveryKind>
              label={t('choose.question')}
              value={kind}
              onChange={setKind}
              choices={(['two-of-three', 'one'] as const).map((each) => ({
                id: each,
                text: t(`choose.${each}`),
                hint: t(`choose.${each}Hint`),
              }))}
            />
            <Failure error={draft.error} />
            <FormActions>
              <Button look="primary" type="submit" isPending={draft.isRunning}>
                {t('choose.go')}
              </Button>
              <TextLink look="secondary" href="#/instellingen/herstelcodes">
                {t('back')}
              </TextLink>
            </FormActions>
          </Form>
        ) : null}
        {place === 'print' && drafted ? (
          <PrintCodes drafted={drafted} onNext={() => setStep('back-typed')} />
        ) : null}
        {place === 'back-typed' && drafted ? (
          <TypeBack
            codes={drafted.codes}
            typed={typed}
            onChange={setTyped}
            onNext={replace}
            onBack={() => setStep('print')}
          />
        ) : null}
        {place === 'replace' ? (
          <ReplaceCodes
            present={present}
            typedBack={typed}
            adopt={adopt}
            onBack={() => setStep('back-typed')}
          />
        ) : null}
        {place === 'done' ? (
          <Stack>
            <Notice kind="proof" isLive>
              <p>{t('done.what', { context: kind })}</p>
            </Notice>
            <div>
              <TextLink look="primary" href="#/instellingen/herstelcodes">
                {t('done.close')}
              </TextLink>
            </div>
          </Stack>
        ) : null}
      </Stack>
    </Sheet>
  );
};
