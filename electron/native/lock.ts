import { powerMonitor } from 'electron';

/** Calls `lock` when the machine sleeps or its screen is locked (Linux tells only of sleep), and when it shuts down. */
export const lockWithMachine = (lock: () => void): void => {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('shutdown', lock);
};
