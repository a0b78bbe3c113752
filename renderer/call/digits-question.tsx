import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { answerDigits } from './call.ts';

/**
 * Asks whether digits in what was sent are a citizen service number, whichever form it came from: nothing was saved
 * yet. On "no" the same is sent again with that saying; on "yes" the form keeps what was typed and says what to do.
 */
export const DigitsQuestion = () => {
  const { t } = useTranslation('guard');
  const [isAsking, setAsking] = useState(false);
  const settle = useRef<(isNone: boolean) => void>(() => undefined);
  useEffect(() => {
    const stop = answerDigits(
      () =>
        new Promise((resolve) => {
          settle.current = resolve;
          setAsking(true);
        }),
    );
    return () => {
      stop();
      settle.current(false);
    };
  }, []);
  const say = (isNone: boolean) => {
    setAsking(false);
    settle.current(isNone);
  };
  return (
    <Dialog
      kind="alert"
      isOpen={isAsking}
      onClose={() => say(false)}
      title={t('question.title')}
      actions={
        <>
          <Button autoFocus onPress={() => say(false)}>
            {t('question.back')}
          </Button>
          <Button onPress={() => say(true)}>{t('question.isNone')}</Button>
        </>
      }
    >
      <p>{t('question.what')}</p>
    </Dialog>
  );
};
