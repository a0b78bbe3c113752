import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { NewPassphrase, useVerdict } from '../../call/new-passphrase.tsx';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const Questions = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('vault');
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const userLabel = useQueryOp('vault.me', {}).data?.label ?? '';
  const organisationName = useQueryOp('organisation.get', {}).data?.name ?? '';
  const judged = useVerdict(next, { userLabel, organisationName });
  const change = useTaskOp('vault.changePassphrase');
  const isWrong = refusedRule(change.error) === 'wrong-passphrase';
  const checked = useChecked<'present' | 'next'>('change', {
    present: present === '' ? t('change.presentMissing') : undefined,
    next: judged?.verdict === 'good' ? undefined : t('change.nextNotYet'),
  });
  const send = () => {
    if (!change.isRunning) change.run({ passphrase: present, next });
  };
  if (change.result)
    return (
      <Stack>
        <Notice kind="proof" isLive>
          <p>{t('change.done')}</p>
        </Notice>
        <FormActions>
          <Button look="primary" onPress={onClose}>
            {t('change.close')}
          </Button>
        </FormActions>
      </Stack>
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <Prose>{t('change.what')}</Prose>
      <SecretField
        label={t('change.present')}
        value={present}
        onChange={setPresent}
        autoFocus
        autoComplete="current-password"
        {...checked.field('present')}
        error={isWrong ? t('change.wrong') : checked.field('present').error}
      />
      <NewPassphrase
        id="change-next"
        label={t('change.next')}
        value={next}
        onChange={setNext}
        judged={judged}
        error={checked.field('next').error}
      />
      <Failure error={isWrong ? null : change.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={change.isRunning}>
          {t(change.isRunning ? 'change.busy' : 'change.go')}
        </Button>
        <Button onPress={onClose} isDisabled={change.isRunning}>
          {t('change.stay')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The way to another passphrase for whoever is in: the same keys in a new wrap, so it takes a few seconds. */
export const ChangePassphrase = () => {
  const { t } = useTranslation('vault');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('change.open')}</Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('change.title')} kind="alert">
        <Questions onClose={close} />
      </Dialog>
    </>
  );
};
