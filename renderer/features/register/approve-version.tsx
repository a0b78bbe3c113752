import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { AdviceState } from './advice-state.tsx';
import { ChangeTable } from './change-table.tsx';

/** Shows what changed, then freezes the register as a numbered version. */
export const ApproveVersion = () => {
  const { t } = useTranslation('register');
  const [, goTo] = useLocation();
  const { data, error } = useQueryOp('register.current', {});
  const approve = useCommandOp('register.approve');
  const [note, setNote] = useState('');
  useFocusTitle();
  const before = data?.newest?.number ?? null;
  const number = (before ?? 0) + 1;
  const isSame = data !== undefined && before !== null && data.changes.length === 0;
  const save = () =>
    approve.mutate(
      { note: note.trim() },
      {
        onSuccess: (version) => {
          tell(t('approve.done', { number: version.number }));
          goTo('/register');
        },
      },
    );
  return (
    <Sheet
      foot={
        <ActionBar note={t('approve.frozen')}>
          {isSame ? null : (
            <Button
              look="primary"
              icon={BadgeCheck}
              isDisabled={!data}
              isPending={approve.isPending}
              onPress={save}
            >
              {t('approve.go', { number })}
            </Button>
          )}
          <TextLink href="#/register">{t('back')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={t('approve.title', { number })} state={t('approve.what')} />
      <Failure error={error ?? approve.error} />
      {data && !isSame && data.content.gaps.length > 0 ? (
        <Notice kind="warning">
          <p>{t('approve.gaps', { count: data.content.gaps.length })}</p>
        </Notice>
      ) : null}
      {data && !isSame ? <AdviceState content={data.content} state={data.state} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
      {isSame ? <Prose>{t('approve.same', { number: before })}</Prose> : null}
      {data && before !== null && !isSame ? (
        <Section title={t('approve.changes', { number: before })}>
          <ChangeTable
            changes={data.changes}
            from={t('changes.version', { number: before })}
            to={t('changes.now')}
          />
        </Section>
      ) : null}
      {data && before === null ? <Prose>{t('approve.first')}</Prose> : null}
      {isSame ? null : (
        <Form onSubmit={save} label={t('approve.title', { number })}>
          <TextField
            label={t('approve.note')}
            hint={t('approve.noteHint')}
            isOptional
            maxLength={300}
            value={note}
            onChange={setNote}
          />
        </Form>
      )}
    </Sheet>
  );
};
