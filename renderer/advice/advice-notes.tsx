import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Advice, AdviceSubject } from '../../core/contract/desk.ts';
import { leaders, leads, type Role } from '../../core/contract/roles.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { Failure } from '../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../call/use-op.ts';
import { useRoles } from '../call/use-roles.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Loading } from '../ui/loading.tsx';
import { Section } from '../ui/page-header.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { tell } from '../ui/toast.tsx';
import { AdviceText } from './advice-text.tsx';
import { AdviceWords } from './advice-words.tsx';

const Note = ({ advice, mayAnswer }: { readonly advice: Advice; readonly mayAnswer: boolean }) => {
  const { t } = useTranslation('desk');
  const [isAsked, setAsked] = useState(false);
  const answer = useCommandOp('desk.answer', ['register']);
  return (
    <Stack gap="tight">
      <AdviceWords advice={advice} />
      {advice.answeredAt === null && mayAnswer ? (
        <div>
          <Button size="small" onPress={() => setAsked(true)}>
            {t('advice.answer')}
          </Button>
        </div>
      ) : null}
      <Dialog isOpen={isAsked} onClose={() => setAsked(false)} title={t('advice.answerTitle')}>
        <AdviceText
          of="answer"
          error={answer.error}
          isPending={answer.isPending}
          onSave={(text) =>
            answer.mutate(
              { id: advice.id, answer: text },
              {
                onSuccess: () => {
                  tell(t('advice.answered'));
                  setAsked(false);
                },
              },
            )
          }
        />
      </Dialog>
    </Stack>
  );
};

type ActsProps = {
  readonly subject: AdviceSubject;
  readonly isWaiting: boolean;
  readonly roles: readonly Role[];
};

const Acts = ({ subject, isWaiting, roles }: ActsProps) => {
  const { t } = useTranslation('desk');
  const [isAsked, setAsked] = useState(false);
  const ask = useCommandOp('desk.ask', ['register']);
  const advise = useCommandOp('desk.advise', ['register']);
  const mayAsk = !isWaiting && leads(roles);
  return (
    <>
      <Failure error={ask.error} />
      {roles.includes('fg') ? (
        <div>
          <Button onPress={() => setAsked(true)}>{t('advice.write')}</Button>
        </div>
      ) : null}
      {mayAsk ? (
        <div>
          <Button
            isPending={ask.isPending}
            onPress={() => ask.mutate({ subject }, { onSuccess: () => tell(t('advice.asked')) })}
          >
            {t('advice.ask')}
          </Button>
        </div>
      ) : null}
      <Dialog isOpen={isAsked} onClose={() => setAsked(false)} title={t('advice.write')}>
        <AdviceText
          of="advice"
          error={advise.error}
          isPending={advise.isPending}
          onSave={(text) =>
            advise.mutate(
              { subject, text },
              {
                onSuccess: () => {
                  tell(t('advice.written'));
                  setAsked(false);
                },
              },
            )
          }
        />
      </Dialog>
    </>
  );
};

const readers: readonly Role[] = [...leaders, 'fg', 'board'];

export type AdviceNotesProps = { readonly subject: AdviceSubject };

/**
 * What the FG advised on one subject and what was done with it, with the button to ask for advice, to write it or to
 * answer it, for whoever may. Shows nothing to somebody who may not read it.
 */
export const AdviceNotes = ({ subject }: AdviceNotesProps) => {
  const { t } = useTranslation('desk');
  const roles = useRoles();
  const mayRead = roles.some((role) => readers.includes(role));
  const { data, error } = useQueryOp('desk.adviceOn', { subject }, { enabled: mayRead });
  if (!mayRead) return null;
  return (
    <Section title={t('advice.title')}>
      <Failure error={error} />
      {data ? (
        <Stack>
          {data.advice.length === 0 && data.askedAt === null ? <Prose>{t('advice.none')}</Prose> : null}
          {data.askedAt === null ? null : (
            <Prose>{t('advice.waits', { on: dayOf(data.askedAt), by: data.askedBy })}</Prose>
          )}
          {data.advice.map((advice) => (
            <Note
              key={advice.id}
              advice={advice}
              mayAnswer={roles.includes('manager') || roles.includes('board')}
            />
          ))}
          <Acts subject={subject} isWaiting={data.askedAt !== null} roles={roles} />
        </Stack>
      ) : (
        <Loading lines={2} />
      )}
    </Section>
  );
};
