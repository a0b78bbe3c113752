import type { BrowserHost } from '../../browser/browser-host.ts';
import { seedUser } from '../../build/seed/seed-vault.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';

const rounds = 5;

/** Settles when the host tells that the store's process is gone. */
const untilEnded = ({ store }: BrowserHost): Promise<void> =>
  new Promise((settle) => {
    const stop = store.listen(({ kind }) => {
      if (kind !== 'locked') return;
      stop();
      settle();
    });
  });

/**
 * Leaves quickly out of the list of clients: how long until nothing of anyone is on the screen, until the store's
 * process is gone with its keys, and until a fresh page stands in another process.
 */
export const lockWork = async (host: BrowserHost): Promise<readonly Line[]> => {
  const { page, store } = host;
  const blank: number[] = [];
  const ended: number[] = [];
  const renewed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await store.call('vault.unlock', seedUser);
    await page.goto('https://app.invalid/#/clienten');
    await page.reload();
    await page.getByRole('option').first().waitFor();
    const gone = untilEnded(host);
    const begin = performance.now();
    const whole = timed(async () => {
      await page.keyboard.press('F9');
      await page.getByRole('navigation').waitFor({ state: 'detached' });
      blank.push(performance.now() - begin);
      await page.getByRole('button', { name: 'Verder' }).waitFor();
    });
    await gone;
    ended.push(performance.now() - begin);
    renewed.push(await whole);
  }
  return [
    { work: 'lock: F9 to a screen without anyone', ours: blank, budgets: [{ on: 'median', most: 100 }] },
    { work: 'lock: F9 to the end of the store', ours: ended, budgets: [{ on: 'most', most: 1_000 }] },
    { work: 'lock: F9 to the fresh page', ours: renewed, budgets: [] },
  ];
};
