import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentState, Purpose } from '../../../core/contract/consents.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { LawTerm } from '../../ui/law-term.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Answer } from './answer.tsx';
import { ChangeTexts } from './change-texts.tsx';
import { History } from './history.tsx';
import { RoomStart } from './room-start.tsx';
import { useStateWords, useTitles } from './state-words.ts';
import { Withdraw } from './withdraw.tsx';

type ConsentsProps = {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  /** True when nothing can be asked any more and only the proof is left. */
  readonly isReadOnly?: boolean;
};

/** The task that is open: an answer to a purpose, a withdrawal, or the wordings. */
type Task =
  | { readonly kind: 'answer' | 'withdraw'; readonly asked: Asked }
  | { readonly kind: 'texts' | 'room' };

const Purposes = ({
  states,
  askAgain,
  onTask,
}: {
  readonly states: readonly ConsentState[];
  readonly askAgain: readonly Purpose[];
  readonly onTask: (task: Task) => void;
}) => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const wordsOf = useStateWords();
  return (
    <SentenceList
      sentences={states.map((state) => {
        const { purpose, recipientId, recipient } = state;
        const isSixteenNow = askAgain.includes(purpose);
        const kind = state.state === 'given' && !isSixteenNow ? 'withdraw' : 'answer';
        const title = recipient === '' ? titleOf(purpose) : `${titleOf(purpose)}: ${recipient}`;
        const act = (which: 'withdraw' | 'answer') => (
          <Button
            size="small"
            aria-label={t(`${which}.label`, { title })}
            onPress={() => onTask({ kind: which, asked: { purpose, recipientId } })}
          >
            {t(`${which}.button`)}
          </Button>
        );
        return {
          id: `${purpose}${recipientId ?? ''}`,
          text: title,
          line: isSixteenNow ? `${wordsOf(state)} ${t('state.sixteen')}` : wordsOf(state),
          action: (
            <>
              {act(kind)}
              {isSixteenNow ? act('withdraw') : null}
            </>
          ),
        };
      })}
    />
  );
};

/** What somebody said yes and no to, purpose by purpose, with everything that was recorded about it. */
export const Consents = ({ clientId, birthOn, isReadOnly = false }: ConsentsProps) => {
  const { t } = useTranslation('consents');
  const { data, error } = useQueryOp('consents.ofClient', { clientId });
  const roles = useRoles();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const asked = task && 'asked' in task ? { clientId, birthOn, ...task.asked, onClose: close } : null;
  const sharesAlready = data?.states.some(({ recipientId }) => recipientId !== null) ?? false;
  if (data && isReadOnly) return <History events={data.events} />;
  if (!data) return error ? <Failure error={error} /> : <Loading lines={5} />;
  return (
    <Stack gap="loose">
      <Prose soft>
        {t('intro.before')} <LawTerm meaning={t('intro.meaning')}>{t('intro.term')}</LawTerm>{' '}
        {t('intro.after')}
      </Prose>
      <FormActions>
        <Button icon={MessagesSquare} onPress={() => setTask({ kind: 'room' })}>
          {t('start.button')}
        </Button>
      </FormActions>
      <Purposes states={data.states} askAgain={data.askAgain} onTask={setTask} />
      {sharesAlready ? (
        <FormActions>
          <Button
            look="quiet"
            onPress={() =>
              setTask({ kind: 'answer', asked: { purpose: 'share-with-organisation', recipientId: null } })
            }
          >
            {t('answer.otherRecipient')}
          </Button>
        </FormActions>
      ) : null}
      {data.events.length > 0 ? (
        <Section title={t('history.title')}>
          <History events={data.events} />
        </Section>
      ) : null}
      {roles.includes('manager') ? (
        <FormActions>
          <Button look="quiet" onPress={() => setTask({ kind: 'texts' })}>
            {t('texts.button')}
          </Button>
        </FormActions>
      ) : null}
      {asked && task?.kind === 'answer' ? <Answer {...asked} /> : null}
      {asked && task?.kind === 'withdraw' ? <Withdraw {...asked} /> : null}
      {task?.kind === 'room' ? <RoomStart clientId={clientId} onClose={close} /> : null}
      {task?.kind === 'texts' ? <ChangeTexts onClose={close} /> : null}
    </Stack>
  );
};
