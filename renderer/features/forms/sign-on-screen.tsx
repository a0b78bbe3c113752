import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerForm } from '../../../core/contract/forms.ts';
import type { Strokes } from '../../../core/contract/signature.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { SignatureField } from '../../ui/signature-field.tsx';
import { Prose } from '../../ui/stack.tsx';
import { useSign } from './use-sign.ts';

export type StepProps = { readonly form: VolunteerForm; readonly onBack: () => void };

/** The words once more, and below them where the volunteer signs; whoever cannot use a pointer signs on paper. */
export const SignOnScreen = ({
  form,
  onBack,
  words,
  onPaper,
}: StepProps & { readonly words: ReactNode; readonly onPaper: () => void }) => {
  const { t } = useTranslation('forms');
  const textOf = useErrorText();
  const [strokes, setStrokes] = useState<Strokes>([]);
  const sign = useSign(form);
  const isAboutStrokes = refusedRule(sign.error) === 'signature-without-strokes';
  const send = () =>
    sign.mutate({ id: form.id, signature: { kind: 'on-screen', strokes } }, { onSuccess: onBack });
  return (
    <Form onSubmit={send} label={t('sign.title', { form: t(`kind.${form.kind}`) })}>
      <Prose>{t('sign.read', { name: form.text.name })}</Prose>
      {words}
      <SignatureField
        label={t('sign.field', { name: form.text.name })}
        strokes={strokes}
        onChange={setStrokes}
        error={isAboutStrokes ? textOf(sign.error) : null}
        otherWay={
          <Button size="small" onPress={onPaper}>
            {t('sign.paper')}
          </Button>
        }
      />
      <Failure error={isAboutStrokes ? null : sign.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={sign.isPending}>
          {t('sign.save')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('sign.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
