import { useTranslation } from 'react-i18next';
import {
  Text,
  UNSTABLE_Toast as RacToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './toast.module.css';

type Told = { readonly text: string; readonly undo?: () => void };

const queue = new ToastQueue<Told>({ maxVisibleToasts: 3 });

/** How long a person has to undo; stands still while the pointer or the focus is on the message. */
export const undoTime = 10_000;

/** How long a message without undo stays: it must not stand in the way of the next thing. */
const shortTime = 5_000;
let lastTold: string | null = null;

/**
 * Says shortly that something was done, in the place of what was said before. With `undo` the message offers to take
 * it back, and stays for as long as that can be done.
 */
export const tell = (text: string, undo?: () => void): void => {
  if (undo) {
    queue.add({ text, undo }, { timeout: undoTime });
    return;
  }
  if (lastTold !== null) queue.close(lastTold);
  lastTold = queue.add({ text }, { timeout: shortTime });
};

let lockedTimes = 0;

/**
 * Says that something goes, and lets it go only when the time to undo is over or the message was put away.
 * After a lock it stays: what was not yet sent did not happen.
 */
export const tellThenDo = (text: string, run: () => void, undone?: () => void): void => {
  let keep = false;
  const toldAt = lockedTimes;
  queue.add(
    {
      text,
      undo: () => {
        keep = true;
        undone?.();
      },
    },
    { timeout: undoTime, onClose: () => keep || toldAt !== lockedTimes || run() },
  );
};

/** Puts every message away, and with it what was waiting to be sent: for a lock. */
export const forgetMessages = (): void => {
  lockedTimes += 1;
  for (const { key } of queue.visibleToasts) queue.close(key);
};

/** Where the messages appear; stands once in the shell. */
export const Toasts = () => {
  const { t } = useTranslation('ui');
  return (
    <ToastRegion queue={queue} aria-label={t('toast.region')} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <RacToast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              size="small"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t('toast.undo')}
            </Button>
          ) : null}
          <Button slot="close" look="quiet" size="small">
            {t('toast.close')}
          </Button>
        </RacToast>
      )}
    </ToastRegion>
  );
};
