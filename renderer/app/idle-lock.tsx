import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualLockTime } from '../../core/vault/lock-time.ts';
import { call } from '../call/call.ts';
import { useQueryOp } from '../call/use-op.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type IdleFacts, idleAt } from './idle-rule.ts';

/** What counts as a sign: a key, a click, scrolling and touch. Moving the mouse does not: a passing sleeve is nobody. */
const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** How often the store hears that somebody is at work who asks it nothing: reading, or typing a long text. */
const tellEvery = 30_000;

/** Seconds until the lock while the warning must show, else null. Calls `onLock` once. */
const useIdle = (facts: () => IdleFacts, onLock: () => void): number | null => {
  const [left, setLeft] = useState<number | null>(null);
  const now = useEffectEvent(facts);
  const lock = useEffectEvent(onLock);
  useEffect(() => {
    let lastSign = Date.now();
    let lastTold = lastSign;
    let isOver = false;
    const look = () => {
      const idle = idleAt(Date.now(), lastSign, now());
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
      if (Math.abs(lastSign - lastTold) < tellEvery) return;
      lastTold = lastSign;
      void call('vault.me', {}).catch(() => undefined);
    };
    for (const sign of signs) window.addEventListener(sign, stay, { capture: true, passive: true });
    const timer = setInterval(look, 1_000);
    // At wake, and when the window comes back in sight: before the next second is over.
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, stay, { capture: true });
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return left;
};

/** Locks the vault after the idle minutes that the manager set, with a warning of half a minute; a task is waited for. */
export const IdleLock = ({ onLock }: { readonly onLock: () => void }) => {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const minutes = useQueryOp('vault.me', {}).data?.lockMinutes ?? usualLockTime;
  const left = useIdle(() => ({ idleTime: minutes * 60_000, isBusy: client.isMutating() > 0 }), onLock);
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
