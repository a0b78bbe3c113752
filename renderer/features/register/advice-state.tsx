import { useTranslation } from 'react-i18next';
import type { RegisterContent, RegisterState } from '../../../core/contract/register.ts';
import { isAdviceSkipped } from '../../../core/register/advice.ts';
import { AdviceNotes } from '../../advice/advice-notes.tsx';
import { Notice } from '../../ui/notice.tsx';

export type AdviceStateProps = { readonly content: RegisterContent; readonly state: RegisterState };

/** What the FG said of this draft, and a warning when an organisation that has one did not ask. */
export const AdviceState = ({ content, state }: AdviceStateProps) => {
  const { t } = useTranslation('register');
  return (
    <>
      {isAdviceSkipped(content, state === 'advice-asked') ? (
        <Notice kind="warning">
          <p>{t('advice.skipped')}</p>
        </Notice>
      ) : null}
      {state === 'advice-asked' && content.advice.length === 0 ? (
        <Notice kind="info">
          <p>{t('advice.waits')}</p>
        </Notice>
      ) : null}
      <AdviceNotes subject={{ kind: 'register' }} />
    </>
  );
};
