import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** After how long without a sign of anyone the vault is locked, and how long before that one is warned (ms). */
const idleTime = 5 * 60_000;
const warnTime = 30_000;

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
      const now = Date.now();
      // A clock that was set back must not keep the vault open; work that runs is waited for, and then warned of.
      lastSign = Math.min(lastSign, now);
      if (busy()) lastSign = Math.max(lastSign, now - idleTime + warnTime);
      const rest = lastSign + idleTime - now;
      setLeft(rest <= warnTime && !busy() ? Math.max(0, Math.ceil(rest / 1_000)) : null);
      if (rest > 0 || isOver) return;
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
