import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { z } from 'zod';
import {
  ActivityInput,
  JointController,
  Recipient,
  type RegisterActivity,
} from '../../../core/contract/register.ts';
import { Transfer } from '../../../core/contract/processors.ts';
import { emptyActivity } from '../../../core/register/empty-activity.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ActivityForm } from './activity-form.tsx';
import { RemoveActivity } from './remove-activity.tsx';

const formId = 'activity';

const nothing: ActivityInput = {
  ...emptyActivity,
  name: '',
  purpose: '',
  dataSubjects: '',
  personalData: '',
};

const unnamed = z.string().max(300);

/** What is kept of a half-written activity: the same, with names that are still empty. */
const Unfinished = ActivityInput.extend({
  name: unnamed,
  recipients: z.array(Recipient.extend({ name: unnamed })).nullable(),
  jointControllers: z.array(JointController.extend({ name: unnamed })),
  transfers: z.array(Transfer.extend({ to: unnamed })),
});

type EditorProps = {
  /** Where what is typed is kept until it is saved. */
  readonly keptAt: string;
  readonly title: string;
  readonly state: string;
  readonly start: ActivityInput;
  readonly isOwnData: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSave: (input: ActivityInput, onSaved: () => void) => void;
  readonly children?: (goBack: () => void) => ReactNode;
};

const Editor = (props: EditorProps) => {
  const { keptAt, title, state, start, isOwnData, isPending, error, onSave, children } = props;
  const { t } = useTranslation('register');
  const [, goTo] = useLocation();
  const [value, setValue] = useState(start);
  const isDirty = JSON.stringify(value) !== JSON.stringify(start);
  const kept = useDraft(keptAt, value, { schema: Unfinished, isDirty, onTakeUp: setValue });
  const guard = useLeaveGuard(isDirty, kept.discard);
  useFocusTitle();
  const goBack = () => {
    kept.discard();
    guard.release();
    goTo('/register');
  };
  const save = (input: ActivityInput) =>
    onSave(input, () => {
      tell(t('form.saved'));
      goBack();
    });
  return (
    <Sheet
      foot={
        <ActionBar note={t('form.later')}>
          <Button look="primary" type="submit" form={formId} keyHint="Ctrl S" isPending={isPending}>
            {t('form.save')}
          </Button>
          <TextLink href="#/register">{t('form.back')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={title} state={state} />
      <DraftOffer draft={kept} />
      <Failure error={error} />
      <ActivityForm id={formId} value={value} onChange={setValue} onSubmit={save} isOwnData={isOwnData} />
      {children?.(goBack)}
      {guard.question}
    </Sheet>
  );
};

/** Adds an activity of which the data lie outside this app. */
export const AddActivity = () => {
  const { t } = useTranslation('register');
  const add = useCommandOp('register.addActivity');
  return (
    <Editor
      keptAt="register/new"
      title={t('add.title')}
      state={t('add.what')}
      start={nothing}
      isOwnData={false}
      isPending={add.isPending}
      error={add.error}
      onSave={(input, onSuccess) => add.mutate(input, { onSuccess })}
    />
  );
};

const Change = ({ activity }: { readonly activity: RegisterActivity }) => {
  const { t } = useTranslation('register');
  const change = useCommandOp('register.changeActivity');
  const [start] = useState(() => ActivityInput.strip().parse(activity));
  return (
    <Editor
      keptAt={`register/${activity.id}`}
      title={t('change.title', { name: activity.name })}
      state={t('change.what')}
      start={start}
      isOwnData={activity.category !== null}
      isPending={change.isPending}
      error={change.error}
      onSave={(input, onSuccess) => change.mutate({ ...input, id: activity.id }, { onSuccess })}
    >
      {(goBack) => <RemoveActivity activity={activity} onRemoved={goBack} />}
    </Editor>
  );
};

/** Changes an activity; its terms and numbers come from the app itself. */
export const ChangeActivity = () => {
  const { t } = useTranslation('register');
  const { id } = useParams<{ id: string }>();
  const { data, error } = useQueryOp('register.current', {});
  const activity = data?.content.activities.find((other) => other.id === id);
  if (activity) return <Change key={id} activity={activity} />;
  return (
    <Sheet>
      <Failure error={error} />
      {data ? (
        <EmptyState action={<TextLink href="#/register">{t('back')}</TextLink>}>
          {t('change.gone')}
        </EmptyState>
      ) : error ? null : (
        <Loading />
      )}
    </Sheet>
  );
};
