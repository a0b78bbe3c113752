import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tell } from '../../ui/toast.tsx';
import type { AskedProps } from './answer.tsx';
import { type How, HowFields } from './how-fields.tsx';
import { useTitles } from './state-words.ts';

const Question = ({ clientId, purpose, onClose }: AskedProps) => {
  const { t } = useTranslation('consents');
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [how, setHow] = useState<How>({ by: 'self', method: null, on: today });
  const [wasTried, setTried] = useState(false);
  const withdraw = useCommandOp('consents.withdraw', ['retention']);
  const sentence = withdraw.error ? textOf(withdraw.error) : null;
  const rule = refusedRule(withdraw.error);
  const isAboutDay = rule === 'in-future' || rule === 'withdrawn-before-given';
  const submit = () => {
    setTried(true);
    const { by, method, on } = how;
    if (!method || !on) return;
    withdraw.mutate(
      { clientId, purpose, by, method, on },
      {
        onSuccess: () => {
          tell(t('withdraw.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit} label={t('withdraw.title')}>
      <p>{t('withdraw.what')}</p>
      <HowFields
        how={how}
        change={(next) => setHow({ ...how, ...next })}
        errors={{
          by: null,
          method: wasTried && !how.method ? t('how.methodMissing') : null,
          on: wasTried && !how.on ? t('how.onMissing') : isAboutDay ? sentence : null,
        }}
      />
      {sentence && !isAboutDay ? (
        <Notice kind="danger" isLive>
          <p>{sentence}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={withdraw.isPending}>
          {t('withdraw.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Withdraws a consent: three questions, fewer than for giving, because it must be as easy (art. 7(3)). */
export const Withdraw = (props: AskedProps) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  return (
    <Dialog isOpen onClose={props.onClose} title={t('withdraw.heading', { title: titleOf(props.purpose) })}>
      <Question {...props} />
    </Dialog>
  );
};
