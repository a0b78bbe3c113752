import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import type { PaperId, VolunteerId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import type { PaperChoiceProps } from '../../attached/parts.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import type { StepProps } from './sign-on-screen.tsx';
import { useSign } from './use-sign.ts';

type PaperProps = StepProps & {
  readonly volunteerId: VolunteerId;
  readonly PaperChoice: ComponentType<PaperChoiceProps>;
};

const aboutDay = [
  'signed-in-future',
  'signed-before-service',
  'signed-after-service',
  'signed-before-present',
];

const Fields = ({ form, onBack, volunteerId, PaperChoice, today }: PaperProps & { readonly today: Day }) => {
  const { t } = useTranslation('forms');
  const textOf = useErrorText();
  const [on, setOn] = useState<Day | null>(form.printedOn ?? today);
  const [paperId, setPaperId] = useState<PaperId | null>(null);
  const sign = useSign(form);
  const isAboutDay = aboutDay.includes(refusedRule(sign.error) ?? '');
  const checked = useChecked<'on'>('form', { on: on ? undefined : t('sign.onMissing') });
  const dayError = checked.field('on').error ?? (isAboutDay ? textOf(sign.error) : null);
  const send = () => {
    if (on) sign.mutate({ id: form.id, signature: { kind: 'on-paper', on, paperId } }, { onSuccess: onBack });
  };
  return (
    <Form onSubmit={() => checked.submit(send)} errors={checked.errors}>
      <DateField label={t('sign.on')} value={on} onChange={setOn} {...checked.field('on')} error={dayError} />
      <PaperChoice
        owner={{ volunteerId }}
        kind="signed-form"
        label={t('sign.scan')}
        hint={t('sign.scanHint')}
        value={paperId}
        onChange={setPaperId}
      />
      <Prose soft>{t('sign.paperWhat')}</Prose>
      <Failure error={isAboutDay ? null : sign.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={sign.isPending}>
          {t('sign.savePaper')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('sign.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Records that a form was signed on paper: the day that stands on it, and the scan when there is one. */
export const SignOnPaper = (props: PaperProps) => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Fields {...props} today={today} /> : null;
};

/** Lays the scan with a form that was signed on paper before. */
export const AttachScan = ({ form, onBack, volunteerId, PaperChoice }: PaperProps) => {
  const { t } = useTranslation('forms');
  const [paperId, setPaperId] = useState<PaperId | null>(null);
  const attach = useCommandOp('forms.attachScan');
  const send = () => {
    if (!paperId) return;
    const onSuccess = () => {
      tell(t('sign.attached'));
      onBack();
    };
    attach.mutate({ id: form.id, paperId }, { onSuccess });
  };
  return (
    <Form onSubmit={send}>
      <PaperChoice
        owner={{ volunteerId }}
        kind="signed-form"
        label={t('sign.scan')}
        value={paperId}
        onChange={setPaperId}
      />
      <Failure error={attach.error} />
      <FormActions>
        <Button look="primary" type="submit" isDisabled={!paperId} isPending={attach.isPending}>
          {t('sign.attachSave')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('sign.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
