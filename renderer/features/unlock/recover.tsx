import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { NewPassphrase, useVerdict } from '../../call/new-passphrase.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type RecoverProps = { readonly corner: ReactNode; readonly onBack: () => void };

/** The way in for whoever lost the passphrase: the printed code, and at once a new passphrase. */
export const Recover = ({ corner, onBack }: RecoverProps) => {
  const { t } = useTranslation('unlock');
  const [code, setCode] = useState('');
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const judged = useVerdict(passphrase, { userLabel: label, organisationName: '' });
  const recover = useCommandOp('vault.recover');
  const checked = useChecked<'code' | 'name' | 'new'>('recover', {
    code: code.trim() === '' ? t('codeMissing') : undefined,
    name: label.trim() === '' ? t('nameMissing') : undefined,
    new: judged?.verdict === 'good' ? undefined : t('newNotYet'),
  });
  const send = () => {
    if (!recover.isPending) recover.mutate({ codes: [code.trim()], label: label.trim(), passphrase });
  };
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('recoverTitle')} state={t('recoverState')} />
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        <TextArea
          label={t('code')}
          hint={t('codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          spellCheck="false"
          autoFocus
          {...checked.field('code')}
        />
        <TextField
          label={t('name')}
          hint={t('recoverNameHint')}
          value={label}
          onChange={setLabel}
          autoComplete="off"
          {...checked.field('name')}
        />
        <NewPassphrase
          id="recover-new"
          label={t('newPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          judged={judged}
          error={checked.field('new').error}
        />
        <Failure error={recover.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={recover.isPending}>
            {t(recover.isPending ? 'opening' : 'recover')}
          </Button>
          <Button onPress={onBack}>{t('back')}</Button>
        </FormActions>
      </Form>
    </FrontPage>
  );
};
