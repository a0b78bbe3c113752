import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leads } from '../../../core/contract/roles.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { RequestSubject } from '../../../core/contract/rights.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type LiftProps = { readonly subject: RequestSubject; readonly onClose: () => void };

const Lift = ({ subject, onClose }: LiftProps) => {
  const { t } = useTranslation('rights');
  const [reason, setReason] = useState('');
  const [toldOn, setToldOn] = useState<Day | null>(null);
  const ofClient = useCommandOp('rights.liftRestriction', ['clients', 'purge', 'retention']);
  const ofVolunteer = useCommandOp('rights.liftVolunteerRestriction', ['volunteers', 'purge', 'retention']);
  const lift = 'clientId' in subject ? ofClient : ofVolunteer;
  const checked = useChecked<'told' | 'reason'>('lift', {
    told: toldOn ? undefined : t('lift.toldMissing'),
    reason: reason.trim() === '' ? t('lift.reasonMissing') : undefined,
  });
  const send = () => {
    if (!toldOn) return;
    const onSuccess = () => {
      tell(t('lift.done'));
      onClose();
    };
    if ('clientId' in subject) ofClient.mutate({ ...subject, reason, toldOn }, { onSuccess });
    else ofVolunteer.mutate({ ...subject, reason, toldOn }, { onSuccess });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('lift.title')}>
      <Prose>{t('lift.what')}</Prose>
      <DateField
        label={t('lift.told')}
        hint={t('lift.toldHint')}
        value={toldOn}
        onChange={setToldOn}
        {...checked.field('told')}
      />
      <GuardedText
        label={t('lift.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        {...checked.field('reason')}
      />
      <Failure error={lift.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={lift.isPending}>
          {t('lift.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('lift.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

type RestrictedProps = { readonly subject: RequestSubject; readonly restrictedOn: Day };

/** Says above a file that its data may only be kept, and lets whoever holds the desk lift that. */
export const Restricted = ({ subject, restrictedOn }: RestrictedProps) => {
  const { t } = useTranslation('rights');
  const [isLifting, setLifting] = useState(false);
  const roles = useRoles();
  const mayLift = leads(roles);
  return (
    <>
      <Notice
        kind="warning"
        title={t('restricted.title')}
        action={mayLift ? <Button onPress={() => setLifting(true)}>{t('lift.button')}</Button> : null}
      >
        <p>{t('clientId' in subject ? 'restricted.what' : 'restricted.ofVolunteer', { on: restrictedOn })}</p>
      </Notice>
      <Dialog isOpen={isLifting} onClose={() => setLifting(false)} title={t('lift.title')}>
        <Lift subject={subject} onClose={() => setLifting(false)} />
      </Dialog>
    </>
  );
};

type ClientProps = { readonly clientId: ClientId; readonly restrictedOn: Day };

/** The same above the file of a client. */
export const RestrictedClient = ({ clientId, restrictedOn }: ClientProps) => (
  <Restricted subject={{ clientId }} restrictedOn={restrictedOn} />
);
