import { useTranslation } from 'react-i18next';
import { call } from '../../call/call.ts';
import { Progress } from '../../ui/progress.tsx';
import { Prose } from '../../ui/stack.tsx';
import { useSettling } from './use-settling.ts';

/** What the store still does before the first screen, while somebody gets in; a check can be put off. */
export const Settling = ({ isOpening }: { readonly isOpening: boolean }) => {
  const { t } = useTranslation('unlock');
  const settling = useSettling(isOpening);
  if (!settling) return null;
  return (
    <>
      {settling.isCheck ? <Prose>{t('checkWhy')}</Prose> : null}
      <Progress
        what={t(`settle.${settling.step}`)}
        done={settling.done}
        total={settling.total}
        {...(settling.isCheck
          ? { onCancel: () => void call('health.postpone', {}), cancelWord: t('checkLater') }
          : {})}
      />
    </>
  );
};
