import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { idleAt } from './idle-rule.ts';

/** What counts as a sign: a key, a click, scrolling and touch. Moving the mouse does not: a passing sleeve is nobody. */
const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Seconds until the lock while the warning must show, else null. Calls `onLock` once. */
const useIdle = (isBusy: () => boolean, onLock: () => void): number | null => {
  const [left, setLeft] = useState<number | null>(null);
  const busy = useEffectEvent(isBusy);
  const lock = useEffectEvent(onLock);
  useEffect(() => {
    let lastSign = Date.now();
    let isOver = false;
    const look = () => {
      const idle = idleAt(Date.now(), lastSign, busy());
      lastSign = idle.lastSign;
      setLeft(idle.left);
      if (!idle.isOver || isOver) return;
      isOver = true;
      lock();
    };
    // After a sleep the time may long be over: the first key must not count before that was looked at.
    const stay = () => {
      look();
      if (isOver) return;
      lastSign = Date.now();
      setLeft(null);
    };
    for (const sign of signs) window.addEventListener(sign, stay, { capture: true, passive: true });
    const timer = setInterval(look, 1_000);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, stay, { capture: true });
      clearInterval(timer);
    };
  }, []);
  return left;
};

/** Locks the vault after five idle minutes, with a warning of half a minute; a running task is waited for. */
export const IdleLock = ({ onLock }: { readonly onLock: () => void }) => {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const left = useIdle(() => client.isMutating() > 0, onLock);
  return (
    <Dialog
      isOpen={left !== null}
      onClose={() => undefined}
      kind="alert"
      title={t('idle.title')}
      actions={
        <Button look="primary" autoFocus>
          {t('idle.stay')}
        </Button>
      }
    >
      <p>{t('idle.what', { count: left ?? 0 })}</p>
    </Dialog>
  );
};
