import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenList } from '../../../core/contract/purge-list.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type SignDialogProps = {
  readonly list: OpenList;
  /** The label of whoever is in. */
  readonly me: string;
  readonly onClose: () => void;
};

type Field = 'who' | 'passphrase' | 'reason';

/**
 * The second signature: somebody picks her name and types her own passphrase; who is in stays in. When nobody else may,
 * whoever made the list signs alone, and says why.
 */
export const SignDialog = ({ list, me, onClose }: SignDialogProps) => {
  const { t } = useTranslation('purge');
  const isAlone = list.mayBeAlone;
  const isMine = list.approvers.includes(me);
  const only = isAlone || isMine ? me : (list.approvers.length === 1 && list.approvers[0]) || null;
  const [who, setWho] = useState<string | null>(only);
  const [passphrase, setPassphrase] = useState('');
  const [reason, setReason] = useState('');
  const approve = useTaskOp('purge.approve', ['audit', 'users']);
  const isWrong = refusedRule(approve.error) === 'wrong-passphrase';
  const { errors, field, submit } = useChecked<Field>('sign-list', {
    ...(who === null ? { who: t('sign.whoMissing') } : {}),
    ...(isAlone && reason.trim() === '' ? { reason: t('refusal.alone-reason-missing') } : {}),
    ...(passphrase === '' ? { passphrase: t('sign.passphraseMissing') } : {}),
  });
  if (approve.result) return null;
  const send = () => {
    if (who === null || approve.isRunning) return;
    approve.run({
      listId: list.id,
      digest: list.digest,
      label: who,
      passphrase,
      aloneReason: isAlone ? reason.trim() : '',
    });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t(isAlone ? 'sign.aloneTitle' : 'sign.title')} kind="alert">
      <Form errors={approve.isRunning ? [] : errors} onSubmit={() => submit(send)}>
        <Prose>{t(isAlone ? 'sign.aloneWhat' : 'sign.what', { count: list.records })}</Prose>
        {isAlone ? (
          <TextArea
            {...field('reason')}
            label={t('sign.aloneWhy')}
            hint={t('sign.aloneHint')}
            value={reason}
            onChange={(typed) => setReason(typed.replaceAll(/\s*\n\s*/g, ' '))}
            maxLength={300}
            autoFocus
          />
        ) : (
          <Select<string>
            {...field('who')}
            label={t('sign.who')}
            choices={list.approvers.map((label) => ({ id: label, text: label }))}
            value={who}
            onChange={setWho}
            placeholder={t('sign.choose')}
            isDisabled={approve.isRunning}
          />
        )}
        <SecretField
          {...field('passphrase')}
          label={isAlone || isMine ? t('sign.own') : t('sign.passphrase', { who: who ?? '' })}
          hint={t(isAlone || isMine ? 'sign.ownHint' : 'sign.passphraseHint', { me })}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            if (approve.error) approve.reset();
          }}
          autoComplete="off"
          isDisabled={approve.isRunning}
          error={isWrong ? t('sign.wrong') : field('passphrase').error}
        />
        <Failure error={isWrong ? null : approve.error} />
        {isAlone || isMine ? null : <Prose soft>{t('sign.stays', { me })}</Prose>}
        <FormActions>
          <Button look="primary" type="submit" isPending={approve.isRunning}>
            {t('sign.do')}
          </Button>
          <Button onPress={onClose} isDisabled={approve.isRunning}>
            {t('sign.not')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};
