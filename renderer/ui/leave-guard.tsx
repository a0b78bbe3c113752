import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export type LeaveGuard = {
  /** Stands somewhere in the form; asks when somebody goes elsewhere in the app. */
  readonly question: ReactNode;
  /** Lets the next move pass: called after a save, just before going on. */
  readonly release: () => void;
};

/**
 * Asks before one leaves a form with something unsaved, whichever way: a link, a key, the list, or back. The move is
 * stopped before the router hears of it, so nothing is built anew. `onLeave` forgets what was typed, once somebody
 * chose to leave without saving.
 */
export const useLeaveGuard = (isUnsaved: boolean, onLeave: () => void): LeaveGuard => {
  const { t } = useTranslation('ui');
  const [wanted, setWanted] = useState<string | null>(null);
  const isReleased = useRef(false);
  useEffect(() => {
    if (!isUnsaved) return;
    isReleased.current = false;
    const hold = (event: NavigateEvent) => {
      const { hash } = new URL(event.destination.url);
      if (isReleased.current || !event.cancelable || hash === location.hash) return;
      event.preventDefault();
      setWanted(hash);
    };
    navigation.addEventListener('navigate', hold);
    return () => navigation.removeEventListener('navigate', hold);
  }, [isUnsaved]);
  const release = () => {
    isReleased.current = true;
  };
  const go = () => {
    release();
    onLeave();
    if (wanted !== null) location.hash = wanted;
    setWanted(null);
  };
  const question = (
    <Dialog
      kind="alert"
      isOpen={wanted !== null}
      onClose={() => setWanted(null)}
      title={t('leave.title')}
      actions={
        <>
          <Button look="primary" autoFocus onPress={() => setWanted(null)}>
            {t('leave.stay')}
          </Button>
          <Button look="danger" onPress={go}>
            {t('leave.go')}
          </Button>
        </>
      }
    >
      <p>{t('leave.what')}</p>
    </Dialog>
  );
  return { question, release };
};
