import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In, Out } from '../../../core/contract/index.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { call } from '../../call/call.ts';
import { readAgain } from '../../call/query-client.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import type { RestoreKey } from './restore-open.tsx';
import { useRestoreProgress } from './use-restore-progress.ts';
import { useRestoreWords } from './use-restore-words.ts';

export type RestoreLookProps = {
  readonly path: string;
  readonly restoreKey: RestoreKey;
  readonly looked: Out<'backup.look'>;
  /** On a computer without a vault. */
  readonly isNew: boolean;
  readonly onRestored: (restored: Out<'backup.restore'>) => void;
  readonly onBack: () => void;
};

const Meaning = ({ looked, isNew }: Pick<RestoreLookProps, 'looked' | 'isNew'>) => {
  const { t } = useTranslation('restore');
  const words = useRestoreWords();
  const { holds, now, lost, removedSince, openedAgain, people } = looked;
  const nowWords = now ? words.holds(now) : t(isNew ? 'look.nowNone' : 'look.nowGone');
  const lostWords = lost
    ? words.some(lost) === ''
      ? t('look.lostNone')
      : t('look.lost', { what: words.some(lost) })
    : t(isNew ? 'look.lostUnknown' : 'look.lostGone');
  return (
    <>
      <DefinitionList
        rows={[
          { label: t('look.then'), value: words.holds(holds) },
          { label: t('look.now'), value: nowWords },
        ]}
      />
      <Section title={t('look.lostTitle')}>
        <Prose>{lostWords}</Prose>
      </Section>
      <Section title={t('look.againTitle')}>
        <Prose>
          {words.some(removedSince) === ''
            ? t('look.againNone')
            : t('look.again', { what: words.some(removedSince) })}
        </Prose>
      </Section>
      <Section title={t('look.staysTitle')}>
        <Prose>{t(people === 'copy' && !isNew ? 'look.staysCopy' : 'look.stays')}</Prose>
        {openedAgain > 0 ? <Prose>{t('look.openedAgain', { count: openedAgain })}</Prose> : null}
      </Section>
      {isNew ? null : <Prose soft>{t('look.undo')}</Prose>}
    </>
  );
};

/** The third page: what the copy holds, what would be lost, what goes again; and then the restore itself. */
export const RestoreLook = ({ path, restoreKey, looked, isNew, onRestored, onBack }: RestoreLookProps) => {
  const { t } = useTranslation('restore');
  const [word, setWord] = useState('');
  const progress = useRestoreProgress();
  const client = useQueryClient();
  const restore = useMutation<Out<'backup.restore'>, Refusal, In<'backup.restore'>>({
    mutationFn: (input) => call('backup.restore', input),
    // First where one will be, and then that the vault is open: this page goes at that moment.
    onSuccess: (restored) => {
      onRestored(restored);
      return readAgain(client, ['vault', 'backup']);
    },
  });
  const needed = looked.word;
  const checked = useChecked<'word'>('restore-look', {
    word: needed !== null && word.trim() !== needed ? t('look.wordMissing', { word: needed }) : undefined,
  });
  const send = () => restore.mutate({ path, ...restoreKey, word });
  if (restore.isPending || restore.isSuccess)
    return (
      <Stack>
        <Progress what={t(`step.${progress.step}`)} done={progress.done} total={progress.total} />
        <Prose soft>{t('busy')}</Prose>
      </Stack>
    );
  return (
    <Stack gap="loose">
      <Meaning looked={looked} isNew={isNew} />
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        {needed === null ? null : (
          <>
            <Notice kind="danger" title={t('look.halved')}>
              <p>{t('look.halvedWhat', { word: needed })}</p>
            </Notice>
            <TextField
              label={t('look.word')}
              value={word}
              onChange={setWord}
              inputMode="numeric"
              autoComplete="off"
              {...checked.field('word')}
            />
          </>
        )}
        <Failure error={restore.error} />
        <FormActions>
          <Button look={needed === null ? 'primary' : 'danger'} type="submit">
            {isNew ? t('look.make') : t('look.restore', { on: dayOf(looked.madeAt) })}
          </Button>
          <Button onPress={onBack}>{t('back')}</Button>
        </FormActions>
      </Form>
    </Stack>
  );
};
