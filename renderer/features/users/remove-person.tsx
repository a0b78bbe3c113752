import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { UserRow } from '../../../core/contract/users.ts';
import { Failure } from '../../call/failure.tsx';
import { type TaskOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { ConfirmTyped } from '../../ui/confirm-typed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const RotateKey = () => {
  const { t } = useTranslation('users');
  const { run, isRunning, progress, cancel, result, error } = useTaskOp('vault.rotateKey');
  return (
    <Section title={t('person.rotateTitle')}>
      <Prose>{t('person.rotateWhat')}</Prose>
      {progress ? <Progress what={t('step.changing-keys')} {...progress} onCancel={cancel} /> : null}
      {result ? (
        <Notice kind="proof" isLive>
          <p>{t('person.rotated')}</p>
        </Notice>
      ) : (
        <div>
          <Button onPress={() => run({})} isPending={isRunning}>
            {t('person.rotate')}
          </Button>
        </div>
      )}
      <Failure error={error} />
    </Section>
  );
};

/** What a removal did, and what one may want to do besides. */
export const Removed = ({ who, result }: { readonly who: string; readonly result: Out<'users.remove'> }) => {
  const { t } = useTranslation('users');
  const { waiting } = result;
  return (
    <Sheet>
      <PageHeader title={t('person.removed', { who })} />
      <Stack gap="loose">
        <Prose>{waiting > 0 ? t('person.waiting', { count: waiting }) : t('person.waitingNone')}</Prose>
        <RotateKey />
        <TextLink href="#/instellingen/mensen">{t('backToPeople')}</TextLink>
      </Stack>
    </Sheet>
  );
};

export type RemoveProps = {
  readonly person: UserRow;
  /** Kept by the page, which outlives this part: once removed, nobody can be removed here. */
  readonly remove: TaskOp<'users.remove'>;
};

/** Removes somebody, after what happens to the files was said and the name was typed. */
export const RemovePerson = ({ person, remove }: RemoveProps) => {
  const { t } = useTranslation('users');
  const [isAsking, setAsking] = useState(false);
  const who = person.label;
  const { run, isRunning, progress, cancel, error } = remove;
  return (
    <Section title={t('person.remove')}>
      <Prose>{t('person.removeWhat', { who })}</Prose>
      {progress ? <Progress what={t('step.changing-keys')} {...progress} onCancel={cancel} /> : null}
      <Failure error={error} />
      <div>
        <Button look="danger" onPress={() => setAsking(true)} isPending={isRunning}>
          {t('person.removeButton', { who })}
        </Button>
      </div>
      <ConfirmTyped
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('person.removeTitle', { who })}
        word={who}
        confirmLabel={t('person.removeConfirm')}
        onConfirm={() => {
          setAsking(false);
          run({ id: person.id });
        }}
      >
        <Prose>{t('person.removeAsk', { who })}</Prose>
      </ConfirmTyped>
    </Section>
  );
};
