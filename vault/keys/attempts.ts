import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '../../core/contract/fields.ts';
import { Refusal, refuse, refusedRule } from '../../core/kernel/refusal.ts';
import { type Attempts, secondsToWait } from '../../core/users/attempts.ts';
import { readSmall, writeWhole } from './keys-store.ts';

const StoredAttempts = z.strictObject({ failures: z.int().min(0).max(1_000_000), lastAt: Instant });
const pathOf = (folder: string): string => join(folder, 'attempts.json');

const write = (folder: string, attempts: Attempts): void => {
  try {
    writeWhole(pathOf(folder), `${JSON.stringify(attempts)}\n`);
  } catch (error) {
    // On a full disk people must still get in to make room; the derivation itself then slows a guesser down.
    if (!(error instanceof Refusal)) throw error;
  }
};

/** A file that cannot be read counts as many failures a moment ago: at most one longest wait, never a lock-out. */
const read = (folder: string, now: string): Attempts => {
  try {
    const text = readSmall(pathOf(folder), 'attempts-damaged');
    return text === null ? { failures: 0, lastAt: now } : StoredAttempts.parse(JSON.parse(text));
  } catch {
    rmSync(pathOf(folder), { force: true, recursive: true });
    const many = { failures: 7, lastAt: now };
    write(folder, many);
    return many;
  }
};

/** What says that somebody guessed; any other outcome says nothing about what was typed. */
const wrong = new Set(['wrong-passphrase', 'start-code-wrong']);

const isWrong = (error: unknown): boolean => wrong.has(refusedRule(error) ?? '');

/**
 * Runs one attempt to open the vault in `folder`; `open` hears how many failed before it. `clock` gives the present instant. The failure is written down
 * before the attempt is made, so ending the process does not undo it; success removes it, as does any outcome that
 * says nothing about the passphrase. After failures it waits 1, 2, 4 ... 60 seconds, also after a restart.
 * Refuses `too-many-attempts` with the seconds still to wait, and whatever `open` refuses.
 */
export const countAttempt = async <T>(
  folder: string,
  clock: () => string,
  open: (failures: number) => Promise<T>,
): Promise<T> => {
  const now = clock();
  const before = read(folder, now);
  const seconds = secondsToWait(before, now);
  if (seconds > 0) {
    if (now < before.lastAt) write(folder, { ...before, lastAt: now });
    return refuse('too-many-attempts', { seconds });
  }
  const failures = before.failures + 1;
  write(folder, { failures, lastAt: now });
  try {
    const opened = await open(before.failures);
    rmSync(pathOf(folder), { force: true });
    return opened;
  } catch (error) {
    if (isWrong(error)) write(folder, { failures, lastAt: clock() });
    else if (before.failures > 0) write(folder, before);
    else rmSync(pathOf(folder), { force: true });
    throw error;
  }
};
