import { getSetting } from '../../db/repositories/setting.ts';
import { atMost, lockDue, lockMinutesFrom } from '../../core/vault/lock-time.ts';
import type { Session } from '../session.ts';
import type { Doorway } from './doorway.ts';

export type SelfLockParts = {
  readonly doorway: Pick<Doorway, 'session' | 'lock'>;
  readonly isBusy: () => boolean;
  /** Milliseconds since 1970, by the clock that goes on while the machine sleeps. */
  readonly now: () => number;
};

/** Watches how an open vault is used: `called` at every call; `look` locks when it is time, and gives whether it did. */
export type SelfLock = { readonly called: () => void; readonly look: () => Promise<boolean> };

/** The idle time that is set; null on a disk that cannot be read at this moment, which is no reason not to lock. */
const minutesIn = (session: Session): number | null => {
  try {
    return session.read(({ db }) => lockMinutesFrom(getSetting(db, 'lock-minutes')));
  } catch {
    return null;
  }
};

/**
 * Locks the store by itself, for when no window does: it hangs, was killed, or the machine slept. Work that runs counts
 * as use, but ten hours end it too.
 */
export const selfLock = ({ doorway, isBusy, now }: SelfLockParts): SelfLock => {
  let seen: Session | null = null;
  let openedAt = now();
  let lastCallAt = now();
  let minutes = lockMinutesFrom(undefined);
  return {
    called: () => {
      lastCallAt = now();
    },
    look: async () => {
      const at = now();
      const session = doorway.session();
      if (!session) return false;
      if (session !== seen) openedAt = at;
      seen = session;
      openedAt = atMost(at, openedAt);
      lastCallAt = isBusy() ? at : atMost(at, lastCallAt);
      // A task may hold the file closed.
      if (!isBusy()) minutes = minutesIn(session) ?? minutes;
      const because = lockDue(at, { openedAt, lastCallAt, lockMinutes: minutes });
      if (because !== null) await doorway.lock(because);
      return because !== null;
    },
  };
};
