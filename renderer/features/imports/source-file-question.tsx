import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../../core/contract/imports.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';

const answers = ['destroyed', 'kept-safe', 'later'] as const;
type Answer = (typeof answers)[number];

export type SourceFileQuestionProps = {
  readonly run: Pick<ImportRun, 'id' | 'sourceFile'>;
  readonly onAnswered?: () => void;
};

/** Asks what happens to the list that was taken over: the people in it are also still in that file. */
export const SourceFileQuestion = ({ run, onAnswered }: SourceFileQuestionProps) => {
  const { t } = useTranslation('imports');
  const known = answers.find((answer) => answer === run.sourceFile) ?? null;
  const [answer, setAnswer] = useState<Answer | null>(known);
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending, error } = useCommandOp('imports.answerSourceFile');
  const save = () => {
    setAsked(true);
    if (!answer) return;
    mutate(
      { id: run.id, answer },
      {
        onSuccess: () => {
          tell(t('source.saved'));
          onAnswered?.();
        },
      },
    );
  };
  return (
    <Stack>
      <Prose>{t('source.why')}</Prose>
      <Failure error={error} />
      <Form onSubmit={save} label={t('source.title')}>
        <RadioGroup
          label={t('source.question')}
          choices={answers.map((id) => ({
            id,
            text: t(`source.answer.${id}`),
            hint: t(`source.advice.${id}`),
          }))}
          value={answer}
          onChange={setAnswer}
          error={isAsked && !answer ? t('source.choose') : null}
        />
        <FormActions>
          <Button type="submit" isPending={isPending}>
            {t('source.save')}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
};
