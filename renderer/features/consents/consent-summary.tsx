import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentState } from '../../../core/contract/consents.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import styles from './consents.module.css';
import { useTitles } from './state-words.ts';
import { Withdraw } from './withdraw.tsx';

const useNames = (): ((state: ConsentState) => string) => {
  const titleOf = useTitles();
  return ({ purpose, recipient }) =>
    recipient === '' ? titleOf(purpose) : `${titleOf(purpose)}: ${recipient}`;
};

/** Which of several consents is withdrawn. */
const Which = ({
  given,
  onChoose,
  onClose,
}: {
  readonly given: readonly ConsentState[];
  readonly onChoose: (asked: Asked) => void;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('consents');
  const nameOf = useNames();
  return (
    <Dialog isOpen onClose={onClose} title={t('withdraw.which')}>
      <SentenceList
        sentences={given.map((state) => {
          const { purpose, recipientId } = state;
          return {
            id: `${purpose}${recipientId ?? ''}`,
            text: nameOf(state),
            action: (
              <Button
                size="small"
                aria-label={t('withdraw.label', { title: nameOf(state) })}
                onPress={() => onChoose({ purpose, recipientId })}
              >
                {t('withdraw.button')}
              </Button>
            ),
          };
        })}
      />
    </Dialog>
  );
};

type Step = { readonly kind: 'which' } | { readonly kind: 'withdraw'; readonly asked: Asked };

/** The answers that were given, in one line, and the way to withdraw one of them at once. */
export const ConsentSummary = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('consents');
  const nameOf = useNames();
  const { data } = useQueryOp('consents.ofClient', { clientId });
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const answered = data?.states.filter(({ state }) => state !== 'never');
  if (!data || !answered) return null;
  if (answered.length === 0) return <>{t('summary.none')}</>;
  const given = answered.filter(({ state }) => state === 'given');
  const [first] = given;
  const start = () => {
    if (given.length === 1 && first) setStep({ kind: 'withdraw', asked: first });
    else setStep({ kind: 'which' });
  };
  return (
    <span className={styles['summary']}>
      <span>
        {answered.map((state) => t(`summary.${state.state}`, { ...state, title: nameOf(state) })).join(' · ')}
      </span>
      {data.askAgain.length > 0 ? <span>{t('state.sixteen')}</span> : null}
      {first ? (
        <Button look="quiet" size="small" onPress={start}>
          {t('withdraw.open')}
        </Button>
      ) : null}
      {step?.kind === 'which' ? (
        <Which given={given} onChoose={(asked) => setStep({ kind: 'withdraw', asked })} onClose={close} />
      ) : null}
      {step?.kind === 'withdraw' ? (
        <Withdraw
          clientId={clientId}
          purpose={step.asked.purpose}
          recipientId={step.asked.recipientId}
          onClose={close}
        />
      ) : null}
    </span>
  );
};
