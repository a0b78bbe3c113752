import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoveryFor } from '../../../core/health/offers.ts';
import { type Refusal, refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { NewPassphrase, useVerdict } from '../../call/new-passphrase.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { Settling } from './settling.tsx';

export type BeginProps = {
  readonly corner: ReactNode;
  readonly onBack: () => void;
  /** Hears of every refusal that is about the vault itself and not about who tries. */
  readonly onProblem: (rule: string) => void;
};

/** The way in for somebody who was added: the start code, and at once a passphrase that nobody else knows. */
export const Begin = ({ corner, onBack, onProblem }: BeginProps) => {
  const { t } = useTranslation('unlock');
  const [label, setLabel] = useState('');
  const [startCode, setStartCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const judged = useVerdict(passphrase, { userLabel: label, organisationName: '' });
  const begin = useCommandOp('vault.begin');
  const checked = useChecked<'name' | 'code' | 'new'>('begin', {
    name: label.trim() === '' ? t('nameMissing') : undefined,
    code: startCode.trim() === '' ? t('begin.codeMissing') : undefined,
    new: judged?.verdict === 'good' ? undefined : t('newNotYet'),
  });
  const send = () => {
    if (begin.isPending) return;
    const onError = (error: Refusal) => {
      const rule = refusedRule(error);
      if (rule !== null && recoveryFor(rule) !== null) onProblem(rule);
    };
    begin.mutate({ label: label.trim(), startCode: startCode.trim(), passphrase }, { onError });
  };
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('begin.title')} state={t('begin.state')} />
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        <TextField
          label={t('name')}
          hint={t('begin.nameHint')}
          value={label}
          onChange={setLabel}
          autoComplete="off"
          autoFocus
          {...checked.field('name')}
        />
        <TextField
          label={t('begin.code')}
          hint={t('begin.codeHint')}
          value={startCode}
          onChange={setStartCode}
          autoComplete="off"
          spellCheck="false"
          {...checked.field('code')}
        />
        <NewPassphrase
          id="begin-new"
          label={t('begin.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          judged={judged}
          error={checked.field('new').error}
        />
        <Prose soft>{t('begin.never')}</Prose>
        <Failure error={begin.error} />
        <Settling isOpening={begin.isPending} />
        <FormActions>
          <Button look="primary" type="submit" isPending={begin.isPending}>
            {t(begin.isPending ? 'opening' : 'begin.open')}
          </Button>
          <Button onPress={onBack}>{t('back')}</Button>
        </FormActions>
      </Form>
    </FrontPage>
  );
};
