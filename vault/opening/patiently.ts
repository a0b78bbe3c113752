import { refuse, refusedRule } from '../../core/kernel/refusal.ts';

/** How long is waited between two attempts, in milliseconds, and how many there are: about half a minute in all. */
const between = 2_000;
const attempts = 12;

/** On Windows a scanner opens a file for itself alone, and every other program is told that it has no right to it. */
const held: ReadonlySet<string> = new Set(
  process.platform === 'win32' ? ['vault-in-use', 'vault-no-access'] : ['vault-in-use'],
);

const isHeld = (error: unknown): boolean => held.has(refusedRule(error) ?? '');

/**
 * Opens a vault that this process already holds against other Vertrouwds. What then still keeps the file is another
 * program, such as a virus scanner: it is asked again for half a minute. `wait` takes milliseconds, `tell` hears of
 * every wait. Refuses `vault-held`, and whatever `open` refuses.
 */
export const patiently = async <T>(
  open: () => Promise<T>,
  wait: (ms: number) => Promise<void>,
  tell: (done: number, total: number) => void,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await open();
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (attempt === attempts) return refuse('vault-held');
      tell(attempt, attempts);
      await wait(between);
    }
};
