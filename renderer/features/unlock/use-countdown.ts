import { useEffect, useState } from 'react';

/** Counts down. `left` is the whole seconds still to go, 0 when it is over; `start` takes milliseconds. */
export const useCountdown = (): { readonly left: number; readonly start: (wait: number) => void } => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((until - now) / 1_000));
  const isRunning = left > 0;
  useEffect(() => {
    if (!isRunning) return;
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [isRunning]);
  const start = (wait: number) => {
    setNow(Date.now());
    setUntil(Date.now() + wait);
  };
  return { left, start };
};
