import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { AskedProps } from './answer.tsx';
import { Confirmation } from './confirmation.tsx';
import { HowFields } from './how-fields.tsx';
import { useTitles } from './state-words.ts';
import type { How } from './use-record.ts';
import { Effect } from './withdraw-effect.tsx';

type WithdrawProps = Omit<AskedProps, 'birthOn'>;

const Question = ({ clientId, purpose, recipientId, onClose }: WithdrawProps) => {
  const { t } = useTranslation('consents');
  const textOf = useErrorText();
  const titleOf = useTitles();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const { data: known } = useQueryOp('consents.ofClient', { clientId });
  const recipient =
    known?.states.find((it) => it.purpose === purpose && it.recipientId === recipientId)?.recipient ?? '';
  const effect = useQueryOp('consents.previewWithdraw', { clientId, purpose, recipientId });
  const [how, setHow] = useState<How>({
    by: null,
    representativeId: null,
    method: null,
    interpreter: '',
    present: '',
    on: today,
  });
  const [wasTried, setTried] = useState(false);
  const withdraw = useCommandOp('consents.withdraw', ['retention']);
  const sentence = withdraw.error ? textOf(withdraw.error) : null;
  const rule = refusedRule(withdraw.error);
  const isAboutDay = rule === 'in-future' || rule === 'withdrawn-before-given';
  const isAboutSpeaker = rule === 'representative-blocked';
  const submit = () => {
    setTried(true);
    const { by, method, on, representativeId } = how;
    if (!by || !method || !on) return;
    withdraw.mutate({
      clientId,
      purpose,
      recipientId,
      by,
      method,
      on,
      representativeId: by === 'self' ? null : representativeId,
      interpreter: '',
      present: '',
    });
  };
  if (withdraw.isSuccess && how.on)
    return <Confirmation title={titleOf(purpose)} recipient={recipient} on={how.on} onClose={onClose} />;
  return (
    <Form onSubmit={submit} label={t('withdraw.title')}>
      <p>{t('withdraw.what')}</p>
      {effect.data ? <Effect effect={effect.data} /> : effect.error ? null : <Loading lines={1} />}
      <Failure error={effect.error} />
      <HowFields
        clientId={clientId}
        how={how}
        change={(next) => setHow({ ...how, ...next })}
        errors={{
          by: wasTried && !how.by ? t('how.byMissing') : null,
          representativeId: isAboutSpeaker ? sentence : null,
          method: wasTried && !how.method ? t('how.methodMissing') : null,
          on: wasTried && !how.on ? t('how.onMissing') : isAboutDay ? sentence : null,
        }}
      />
      {sentence && !isAboutDay && !isAboutSpeaker ? (
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

/**
 * Withdraws a consent in one step: fewer questions than for giving, because it must be as easy (art. 7(3)). Says first
 * what rested on it alone.
 */
export const Withdraw = (props: WithdrawProps) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  return (
    <Dialog isOpen onClose={props.onClose} title={t('withdraw.heading', { title: titleOf(props.purpose) })}>
      <Question {...props} />
    </Dialog>
  );
};
