import type { PowerMonitor } from 'electron';

/**
 * When the machine leaves the person, or the person the machine. Linux tells only of sleep and shutting down; there the
 * idle time does the rest. `user-did-resign-active` is the switch to another user of a Mac.
 */
export const leavings = ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'] as const;

/** Calls `lock` at each of them. */
export const lockWithMachine = (monitor: Pick<PowerMonitor, 'on'>, lock: () => void): void => {
  for (const leaving of leavings) monitor.on(leaving as 'suspend', lock);
};
