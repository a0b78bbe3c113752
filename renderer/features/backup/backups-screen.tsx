import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CopyList } from './copy-list.tsx';
import { PlaceSection } from './place-section.tsx';
import { TermSection } from './term-section.tsx';
import { useBackupWords } from './use-backup-words.ts';

const Making = ({ make }: { readonly make: ReturnType<typeof useTaskOp<'backup.make'>> }) => {
  const { t } = useTranslation('backup');
  const { holds } = useBackupWords();
  const { step, done, total } = make.progress ?? { step: 'copying', done: 0, total: 0 };
  if (make.isRunning)
    return (
      <Stack gap="tight">
        <Progress what={t(`step.${step}`)} done={done} total={total} onCancel={make.cancel} />
        <Prose soft>{t('meanwhile')}</Prose>
      </Stack>
    );
  if (make.result)
    return (
      <Notice kind="proof" isLive>
        <p>{t('made', { what: holds(make.result) })}</p>
      </Notice>
    );
  return <Failure error={make.error} />;
};

/** The copies of the vault: how old the newest is, where they lie, and when each goes. */
export const BackupsScreen = () => {
  const { t } = useTranslation('backup');
  const { newest } = useBackupWords();
  const { data: me } = useQueryOp('vault.me', {});
  const { data: state, error, refetch } = useQueryOp('backup.state', {});
  const make = useTaskOp('backup.make');
  // No news comes of a stick that is pulled out or plugged in: look when somebody comes here, and after a failure.
  const failure = make.error;
  useEffect(() => {
    if (failure === null || refusedRule(failure) !== null) void refetch();
  }, [refetch, failure]);
  const roles = useRoles();
  const isManager = roles.includes('manager');
  const mayRestore = isManager || roles.includes('board');
  const mayMake = roles.some((role) => role !== 'fg');
  const [first] = state?.copies ?? [];
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={state && me ? (first ? newest(first, me.today) : t('none')) : null}
        actions={
          mayMake ? (
            <Button look="primary" isPending={make.isRunning} onPress={() => make.run({})}>
              {t('make')}
            </Button>
          ) : null
        }
      />
      <Failure error={error} />
      {state && me ? (
        <Stack gap="loose">
          <Making make={make} />
          <PlaceSection state={state} mayChange={isManager} onLook={() => void refetch()} />
          <CopyList copies={state.copies} today={me.today} mayForget={isManager} />
          <TermSection days={state.termDays} reason={state.termReason} mayChange={isManager} />
          <Section title={t('restore.title')}>
            <Prose>{t('restore.what')}</Prose>
            {mayRestore ? (
              <TextLink look="secondary" href="#/terugzetten">
                {t('restore:lock.offer')}
              </TextLink>
            ) : null}
          </Section>
          <TextLink href="#/instellingen">{t('app:limits.back')}</TextLink>
        </Stack>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
