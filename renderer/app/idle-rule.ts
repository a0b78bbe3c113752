/** How long before the lock one is warned, in milliseconds. */
export const warnTime = 30_000;

export type Idle = {
  /** When the last sign of anyone counts to have been, in milliseconds since 1970. */
  readonly lastSign: number;
  /** Whole seconds until the lock while one must be warned, else null. */
  readonly left: number | null;
  readonly isOver: boolean;
};

/** How a vault stands at a look: the idle time after which it locks (ms), and whether work runs that is waited for. */
export type IdleFacts = { readonly idleTime: number; readonly isBusy: boolean };

/**
 * Decides what the time means. While work runs it is waited for: neither warned nor locked, and afterwards half a
 * minute is left. A clock that was set back must not keep the vault open.
 */
export const idleAt = (now: number, lastSign: number, { idleTime, isBusy }: IdleFacts): Idle => {
  const sign = Math.max(Math.min(lastSign, now), isBusy ? now - idleTime + warnTime : 0);
  const rest = sign + idleTime - now;
  return {
    lastSign: sign,
    left: rest <= warnTime && !isBusy ? Math.max(0, Math.ceil(rest / 1_000)) : null,
    isOver: rest <= 0,
  };
};
