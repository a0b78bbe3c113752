import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreEvent } from '../../../core/contract/bridge.ts';
import { recoveryFor } from '../../../core/health/offers.ts';
import { Refusal, refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { Settling } from './settling.tsx';
import { useCountdown } from './use-countdown.ts';

export type LockReason = Extract<StoreEvent, { readonly kind: 'locked' }>['because'];

export type UnlockProps = {
  readonly corner: ReactNode;
  /** Why it was locked just now; null at the start. */
  readonly because: LockReason | null;
  readonly onBegin: () => void;
  readonly onRecover: () => void;
  readonly onOtherVault: () => void;
  /** Hears of every refusal that is about the vault itself and not about who tries. */
  readonly onProblem: (rule: string) => void;
};

/** How long the store says to wait after wrong passphrases, in milliseconds; null when it did not say so. */
const waitOf = (error: unknown): number | null =>
  error instanceof Refusal && error.error.code === 'refused' && error.error.rule === 'too-many-attempts'
    ? Number(error.error.detail?.['seconds'] ?? 1) * 1_000
    : null;

/** The way in. It names nobody: neither the organisation, nor who was in before. */
export const Unlock = ({ corner, because, onBegin, onRecover, onOtherVault, onProblem }: UnlockProps) => {
  const { t } = useTranslation('unlock');
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const unlock = useCommandOp('vault.unlock');
  const { left, start } = useCountdown();
  const checked = useChecked<'name' | 'passphrase'>('unlock', {
    name: label.trim() === '' ? t('nameMissing') : undefined,
    passphrase: passphrase === '' ? t('passphraseMissing') : undefined,
  });
  const send = () => {
    if (left > 0 || unlock.isPending) return;
    const onError = (error: Refusal) => {
      start(waitOf(error) ?? 0);
      const rule = refusedRule(error);
      if (rule !== null && recoveryFor(rule) !== null) onProblem(rule);
    };
    unlock.mutate({ label: label.trim(), passphrase }, { onError });
  };
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('title')} state={because ? t(`because.${because}`) : t('state')} />
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        <TextField
          label={t('name')}
          value={label}
          onChange={setLabel}
          autoComplete="off"
          autoFocus
          {...checked.field('name')}
        />
        <SecretField
          label={t('passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
          {...checked.field('passphrase')}
        />
        {waitOf(unlock.error) === null ? (
          <Failure error={unlock.error} />
        ) : (
          <Notice kind="warning" isLive>
            <p>{left > 0 ? t('vault:refusal.too-many-attempts', { seconds: left }) : t('again')}</p>
          </Notice>
        )}
        <Settling isOpening={unlock.isPending} />
        <FormActions>
          <Button look="primary" type="submit" isPending={unlock.isPending} isDisabled={left > 0}>
            {t(unlock.isPending ? 'opening' : 'open')}
          </Button>
        </FormActions>
      </Form>
      <FormActions>
        <Button look="quiet" onPress={onBegin}>
          {t('firstTime')}
        </Button>
        <Button look="quiet" onPress={onRecover}>
          {t('useCode')}
        </Button>
        <Button look="quiet" onPress={onOtherVault}>
          {t('otherVault')}
        </Button>
      </FormActions>
    </FrontPage>
  );
};
