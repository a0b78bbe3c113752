import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { InstantField, instantOf, type Typed, typedOf } from './instant-field.tsx';
import { incidentPath, incidentsPath } from './place.ts';

const Fields = ({ now, mayOpen }: { readonly now: string; readonly mayOpen: boolean }) => {
  const { t } = useTranslation('incidents');
  const [, goTo] = useLocation();
  const [discovered, setDiscovered] = useState<Typed>(() => typedOf(now));
  const [what, setWhat] = useState('');
  const raise = useCommandOp('incidents.raise', ['desk', 'calendar']);
  const { question, release } = useLeaveGuard(what !== '', () => undefined);
  const discoveredAt = instantOf(discovered);
  const checked = useChecked<'what' | 'discovered'>('raise', {
    what: what.trim() === '' ? t('raise.whatMissing') : undefined,
    discovered: discoveredAt === null ? t('raise.whenMissing') : undefined,
  });
  const send = () => {
    if (discoveredAt === null || raise.isPending) return;
    raise.mutate(
      { discoveredAt, what },
      {
        onSuccess: ({ id }) => {
          release();
          tell(t('raise.done'));
          goTo(mayOpen ? incidentPath(id) : incidentsPath);
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('raise.title')}>
      <Notice kind="info">
        <p>{t('raise.first')}</p>
      </Notice>
      <GuardedText
        label={t('raise.what')}
        hint={t('raise.whatHint')}
        value={what}
        onChange={setWhat}
        maxLength={4_000}
        autoFocus
        {...checked.field('what')}
      />
      <InstantField
        label={t('raise.when')}
        hint={t('raise.whenHint')}
        value={discovered}
        onChange={setDiscovered}
        {...checked.field('discovered')}
      />
      <Failure error={raise.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={raise.isPending} keyHint="Ctrl S">
          {t('raise.save')}
        </Button>
        <Button look="quiet" onPress={() => goTo(incidentsPath)}>
          {t('back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};

/** "I think that something leaked": two fields, for anybody who works here. */
export const RaiseIncident = () => {
  const { t } = useTranslation('incidents');
  const now = useQueryOp('incidents.mine', {}).data?.now;
  const roles = useQueryOp('vault.me', {}).data?.roles;
  return (
    <Sheet>
      <PageHeader title={t('raise.title')} state={t('raise.state')} />
      {now && roles ? (
        <Fields now={now} mayOpen={roles.some((role) => role !== 'worker')} />
      ) : (
        <Loading lines={4} />
      )}
    </Sheet>
  );
};
