import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OrganisationInput } from '../../../core/contract/organisation.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import {
  contactFields,
  draftOf,
  dutyFields,
  OrganisationDraft,
  organisationOf,
} from './organisation-draft.ts';
import { ContactFields, DutyFields } from './organisation-fields.tsx';
import { useOrganisation } from './organisation-form.tsx';

const allFields = [...contactFields, ...dutyFields];

const ChangeForm = ({ kept }: { readonly kept: OrganisationInput }) => {
  const { t } = useTranslation('organisation');
  const [, goTo] = useLocation();
  const change = useTaskOp('organisation.change', ['register', 'retention']);
  const { draft: value, setDraft, checked, parts } = useOrganisation(kept, allFields);
  const isDirty = JSON.stringify(value) !== JSON.stringify(draftOf(kept));
  const draft = useDraft('organisation/change', value, {
    schema: OrganisationDraft,
    isDirty,
    onTakeUp: setDraft,
  });
  const guard = useLeaveGuard(isDirty, draft.discard);
  const save = () => {
    const whole = organisationOf(value);
    if (!whole || change.isRunning) return;
    change.run(whole, {
      onSuccess: () => {
        draft.discard();
        guard.release();
        tell(t('saved'));
        goTo('/instellingen');
      },
    });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(save)}>
      <DraftOffer draft={draft} />
      <ContactFields {...parts} />
      <DutyFields {...parts} />
      {change.progress?.step === 'moving-timers' ? (
        <Progress
          what={t('step.moving-timers', { count: change.progress.done })}
          done={0}
          total={0}
          onCancel={change.cancel}
        />
      ) : (
        <Failure error={change.error} />
      )}
      <FormActions>
        <Button look="primary" type="submit" keyHint="Ctrl S" isPending={change.isRunning}>
          {t('save')}
        </Button>
        <TextLink look="secondary" href="#/instellingen">
          {t('back')}
        </TextLink>
      </FormActions>
      {guard.question}
    </Form>
  );
};

/** Changes what the register says of the organisation. Only a manager comes here. */
export const OrganisationScreen = () => {
  const { t } = useTranslation('organisation');
  const { data, error } = useQueryOp('organisation.get', {});
  return (
    <Sheet>
      <PageHeader title={t('changeTitle')} state={t('changeState')} />
      <Failure error={error} />
      {data ? <ChangeForm kept={data} /> : <Loading />}
    </Sheet>
  );
};
