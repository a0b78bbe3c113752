import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useCommandOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { useRestoreWords } from './use-restore-words.ts';

/** Before a restore the vault locks; this page says so. The gate then finds the same place, and shows the restore. */
export const RestoreFirstLock = () => {
  const { t } = useTranslation('restore');
  useFocusTitle();
  const lock = useCommandOp('vault.lock');
  return (
    <Sheet>
      <PageHeader title={t('lock.title')} state={t('lock.state')} />
      <Stack gap="loose">
        <Prose>{t('lock.what')}</Prose>
        <FormActions>
          <Button look="primary" isPending={lock.isPending} onPress={() => lock.mutate({})}>
            {t('lock.go')}
          </Button>
          <TextLink look="secondary" href="#/instellingen/reservekopieen">
            {t('lock.not')}
          </TextLink>
        </FormActions>
      </Stack>
    </Sheet>
  );
};

/** What a restore did and what came due meanwhile: the first screen after it. Its place holds counts only. */
export const RestoreDone = () => {
  const { t } = useTranslation('restore');
  useFocusTitle();
  const { how, clients = '0', notes = '0', due = '0' } = useParams<Readonly<Record<string, string>>>();
  const { some } = useRestoreWords();
  const isManager = useIsManager();
  const again = some({ clients: Number(clients), notes: Number(notes) });
  const count = Number(due);
  const isNew = how === 'nieuw';
  return (
    <Sheet>
      <PageHeader
        title={t(isNew ? 'done.titleNew' : 'done.title')}
        state={t(isNew ? 'done.stateNew' : 'done.state')}
      />
      <Stack gap="loose">
        {again === '' ? null : (
          <Notice
            kind="proof"
            title={t('done.again', { what: again })}
            action={
              <TextLink look="secondary" href="#/bewaren/bewijzen">
                {t('done.proofs')}
              </TextLink>
            }
          >
            <p>{t('done.againWhat')}</p>
          </Notice>
        )}
        <SentenceList
          sentences={[
            {
              id: 'due',
              text: count === 0 ? t('done.dueNone') : t('done.due', { count }),
              action:
                count > 0 && isManager ? (
                  <TextLink look="primary" href="#/bewaren/opschoonavond">
                    {t('done.evening')}
                  </TextLink>
                ) : undefined,
            },
            {
              id: 'copies',
              text: t(isNew ? 'done.copiesNew' : 'done.copies'),
              action: (
                <TextLink look="secondary" href="#/vandaag">
                  {t('done.go')}
                </TextLink>
              ),
            },
          ]}
        />
      </Stack>
    </Sheet>
  );
};
