import { useTranslation } from 'react-i18next';
import { lockTimes, usualLockTime } from '../../core/vault/lock-time.ts';
import { Failure } from '../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../call/use-op.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Section } from '../ui/page-header.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { tell } from '../ui/toast.tsx';

const LockTime = ({ minutes }: { readonly minutes: number }) => {
  const { t } = useTranslation('app');
  const change = useCommandOp('vault.changeLockTime');
  const choices = [...new Set([...lockTimes, minutes])].sort((a, b) => a - b);
  return (
    <>
      <Select
        label={t('lock.after')}
        hint={t('lock.afterHint')}
        choices={choices.map((count) => ({ id: String(count), text: t('lock.minutes', { count }) }))}
        value={String(minutes)}
        isDisabled={change.isPending}
        onChange={(chosen) =>
          change.mutate({ minutes: Number(chosen) }, { onSuccess: () => tell(t('lock.changed')) })
        }
      />
      <Failure error={change.error} />
    </>
  );
};

/** When the vault locks itself, for everybody who uses it; the manager sets the minutes. */
export const LockSettings = () => {
  const { t } = useTranslation('app');
  const { data: me } = useQueryOp('vault.me', {});
  const minutes = me?.lockMinutes ?? usualLockTime;
  return (
    <Section title={t('lock.title')}>
      <Stack>
        {me?.roles.includes('manager') ? <LockTime minutes={minutes} /> : null}
        <DefinitionList
          rows={[
            { label: t('lock.itself'), value: t('lock.itselfWhat', { count: minutes }) },
            { label: t('lock.machine'), value: t('lock.machineWhat') },
            { label: t('leave.button'), value: t('lock.leavingWhat') },
          ]}
        />
      </Stack>
    </Section>
  );
};
