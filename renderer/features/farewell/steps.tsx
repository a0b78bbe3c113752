import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Farewell, FarewellStep } from '../../../core/contract/farewell.ts';
import type { UserId, VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { type Sentence, SentenceList } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './farewell.module.css';
import { Tick } from './tick.tsx';

type StepsProps = {
  readonly volunteerId: VolunteerId;
  readonly userId: UserId | null;
  readonly farewell: Farewell;
};

const Line = ({ isDone, text }: { readonly isDone: boolean; readonly text: string }) => {
  const Icon = isDone ? CircleCheck : CircleDashed;
  return (
    <span className={styles['step']} data-done={isDone || undefined}>
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <bdi>{text}</bdi>
    </span>
  );
};

/** What somebody declares at leaving, by the words of the step: with the name that her declaration gives, if it does. */
const useStepWords = ({ handInTo, transferTo }: Farewell): ((step: FarewellStep) => string) => {
  const { t } = useTranslation('farewell');
  const whom: Partial<Record<FarewellStep, string>> = { returned: handInTo, transferred: transferTo };
  return (step) => {
    const who = whom[step] ?? '';
    return who === '' ? t(`steps.${step}`) : t(`steps.${step}To`, { who });
  };
};

/** The checklist of a farewell: what she declares, and what follows from the data and is not ticked by hand. */
export const Steps = ({ volunteerId, userId, farewell }: StepsProps) => {
  const { t } = useTranslation('farewell');
  const [asked, setAsked] = useState<FarewellStep | null>(null);
  const tick = useCommandOp('farewell.tick');
  const wordsOf = useStepWords(farewell);
  const { account, openClients } = farewell;
  const declared = FarewellStep.options.map((step): Sentence => {
    const done = farewell.steps.find((it) => it.step === step);
    const text = wordsOf(step);
    return {
      id: step,
      text: <Line isDone={done !== undefined} text={text} />,
      line: done ? t('steps.doneOn', { on: done.doneOn, by: done.doneBy }) : t('steps.open'),
      action: done ? (
        <Button
          size="small"
          look="quiet"
          aria-label={t('steps.undoLabel', { step: text })}
          onPress={() => tick.mutate({ volunteerId, step, on: null })}
        >
          {t('steps.undo')}
        </Button>
      ) : (
        <Button size="small" aria-label={t('steps.tickLabel', { step: text })} onPress={() => setAsked(step)}>
          {t('steps.tick')}
        </Button>
      ),
    };
  });
  const accountWords = { none: 'accountNone', there: 'accountThere', left: 'accountLeft' } as const;
  return (
    <Section title={t('steps.title')}>
      <Failure error={tick.error} />
      <SentenceList
        sentences={[
          ...declared,
          {
            id: 'account',
            text: <Line isDone={account !== 'there'} text={t('steps.account')} />,
            line: t(`steps.${accountWords[account]}`),
            action:
              account === 'there' && userId ? (
                <TextLink href={`#/instellingen/mensen/${userId}`}>{t('steps.removeAccount')}</TextLink>
              ) : null,
          },
          {
            id: 'clients',
            text: <Line isDone={openClients === 0} text={t('steps.clients')} />,
            line: openClients === 0 ? t('steps.clientsDone') : t('steps.clientsLeft', { count: openClients }),
          },
        ]}
      />
      <Dialog isOpen={asked !== null} onClose={() => setAsked(null)} title={asked ? wordsOf(asked) : ''}>
        {asked ? (
          <Tick
            volunteerId={volunteerId}
            step={asked}
            label={wordsOf(asked)}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Dialog>
    </Section>
  );
};
