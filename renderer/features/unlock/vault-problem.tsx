import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export type VaultProblemProps = {
  readonly corner: ReactNode;
  /** The code of the refusal. */
  readonly problem: string;
  readonly folder: string;
  readonly onAgain: () => void;
  readonly onOtherVault: () => void;
  readonly onNewVault: () => void;
};

/** Why nobody can open this vault now, and what to do about it. Nothing here removes anything. */
export const VaultProblem = (props: VaultProblemProps) => {
  const { corner, problem, folder, onAgain, onOtherVault, onNewVault } = props;
  const { t } = useTranslation('unlock');
  const textOf = useErrorText();
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('problemTitle')} state={t('problemState')} />
      <Notice kind="warning">
        <p>{textOf(new Refusal({ code: 'refused', rule: problem }))}</p>
        <p>{t('problemFolder', { folder })}</p>
      </Notice>
      <FormActions>
        <Button look="primary" onPress={onAgain}>
          {t('lookAgain')}
        </Button>
        <Button onPress={onOtherVault}>{t('otherVault')}</Button>
        {problem === 'no-vault-here' || problem === 'vault-away' ? (
          <Button look="quiet" onPress={onNewVault}>
            {t('newVault')}
          </Button>
        ) : null}
      </FormActions>
    </FrontPage>
  );
};
