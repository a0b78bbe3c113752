import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useErrorText } from './error-text.ts';

export type FailureProps = {
  /** Nothing shows while there is none. */
  readonly error: unknown;
  readonly onRetry?: () => void;
};

/** Says what went wrong with a call, at once, where it was made. */
export const Failure = ({ error, onRetry }: FailureProps) => {
  const { t } = useTranslation('app');
  const textOf = useErrorText();
  if (!error) return null;
  return (
    <Notice
      kind="danger"
      isLive
      action={onRetry ? <Button onPress={onRetry}>{t('error.retry')}</Button> : undefined}
    >
      <p>{textOf(error)}</p>
    </Notice>
  );
};
