import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreTest } from '../../../core/contract/dpia.ts';
import type { Out } from '../../../core/contract/index.ts';
import { judgePreTest } from '../../../core/dpia/pre-test.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { CaseFields } from './case-fields.tsx';
import { Conclude } from './conclude.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import { Outcome } from './outcome.tsx';

/** The pre-test as one page: nine criteria, the list, what it comes to, and the decision of a named person. */
export const PreTestForm = ({ it }: { readonly it: Out<'dpia.open'> }) => {
  const { t } = useTranslation('dpia');
  const [preTest, setPreTest] = useState<PreTest>(it.preTest);
  const isChanged = JSON.stringify(preTest) !== JSON.stringify(it.preTest);
  const answer = useCommandOp('dpia.answer');
  const kept = useDraft(`dpia/${it.id}`, preTest, {
    schema: PreTest,
    isDirty: isChanged,
    onTakeUp: setPreTest,
  });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const save = () =>
    answer.mutate(
      { id: it.id, preTest },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('preTest.saved'));
        },
      },
    );
  const advice = judgePreTest(preTest);
  return (
    <Section title={t('preTest.title')}>
      <Prose soft>{t('preTest.what')}</Prose>
      <DraftOffer draft={kept} />
      <Form onSubmit={save} label={t('preTest.title')}>
        <Stack gap="loose">
          {preTest.criteria.map((one) => (
            <CriterionFields
              key={one.criterion}
              answer={one}
              onChange={(next) =>
                setPreTest((before) => ({
                  ...before,
                  criteria: before.criteria.map((old) => (old.criterion === next.criterion ? next : old)),
                }))
              }
            />
          ))}
        </Stack>
        <CaseFields cases={preTest.cases} onChange={(cases) => setPreTest({ ...preTest, cases })} />
        <Checkbox
          isSelected={preTest.isListChecked}
          onChange={(isListChecked) => setPreTest({ ...preTest, isListChecked })}
        >
          {t('preTest.listChecked')}
        </Checkbox>
        <Outcome advice={advice} />
        <Failure error={answer.error} />
        <FormActions>
          <Button
            look={isChanged ? 'primary' : 'secondary'}
            type="submit"
            keyHint="Ctrl S"
            isPending={answer.isPending}
          >
            {t('preTest.save')}
          </Button>
        </FormActions>
      </Form>
      {isChanged ? <Prose soft>{t('preTest.saveFirst')}</Prose> : <Conclude it={it} />}
      {question}
    </Section>
  );
};
