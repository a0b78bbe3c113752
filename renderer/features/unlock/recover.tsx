import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { NewPassphrase, useVerdict } from '../../call/new-passphrase.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { isOneOfThree } from '../../ui/compare-code.ts';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type RecoverProps = { readonly corner: ReactNode; readonly onBack: () => void };

/** The way in for whoever lost the passphrase: the printed code, or two of three, and at once a new passphrase. */
export const Recover = ({ corner, onBack }: RecoverProps) => {
  const { t } = useTranslation('unlock');
  const [code, setCode] = useState('');
  const [second, setSecond] = useState('');
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const judged = useVerdict(passphrase, { userLabel: label, organisationName: '' });
  const recover = useCommandOp('vault.recover');
  const needsSecond = isOneOfThree(code);
  const checked = useChecked<'code' | 'second' | 'name' | 'new'>('recover', {
    code: code.trim() === '' ? t('codeMissing') : undefined,
    second: needsSecond && second.trim() === '' ? t('secondCodeMissing') : undefined,
    name: label.trim() === '' ? t('nameMissing') : undefined,
    new: judged?.verdict === 'good' ? undefined : t('newNotYet'),
  });
  const send = () => {
    const codes = needsSecond ? [code.trim(), second.trim()] : [code.trim()];
    if (!recover.isPending) recover.mutate({ codes, label: label.trim(), passphrase });
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
        {needsSecond ? (
          <TextArea
            label={t('secondCode')}
            hint={t('secondCodeHint')}
            value={second}
            onChange={setSecond}
            autoComplete="off"
            spellCheck="false"
            {...checked.field('second')}
          />
        ) : null}
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
